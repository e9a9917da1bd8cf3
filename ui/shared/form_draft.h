#pragma once

#include "exchange/draft_json.h"
#include "shared/draft_field.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

namespace alongside {

class NotebookLink;
class NoticeLine;
class Panel;

// Keeps what is typed into a panel of plain fields through Esc and a crash, until Done or Discard, and puts it back
// when a panel with the same key is opened.
class FormDraft : public QObject {
    Q_OBJECT
public:
    // When the fields show what they begin with. `key` says what the panel is about: "win 6f1c...". A draft is shown in
    // the order of the fields.
    FormDraft(Panel& panel, NotebookLink& link, std::string key, std::vector<DraftField> fields);

    // When what was typed has been stored and the panel is empty for the next one: from now on it is about `key`, and
    // whatever was kept under that is put back.
    void turnTo(std::string key);

    const std::string& key() const { return key_; } // under which it is kept

private:
    void goOn();
    FieldWords typed() const;
    void show(const FieldWords& changed) const;
    void keep();
    void forget();

    Panel& panel_;
    NotebookLink& link_;
    std::string key_;
    std::vector<DraftField> fields_;
    FieldWords initial_, kept_;
    bool discarded_ = false, ended_ = false;
    NoticeLine* notice_;
    NoticeLine* trouble_;
};

} // namespace alongside
