#pragma once

#include "shared/card.h"
#include "shared/notebook_link.h"

#include <QTimer>

#include <string>

namespace alongside {

class NoteEdit;

// What the coach adds to a report in their own words. They stand here until they are cleared, also after a crash.
class OwnWordsCard : public Card {
    Q_OBJECT
public:
    explicit OwnWordsCard(NotebookLink& link, QWidget* parent = nullptr);

    std::string words() const; // without the blanks around them

Q_SIGNALS:
    void changed();
    void notKept(const QString& why);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void keep();

    NotebookLink& link_;
    NoteEdit* words_;
    QTimer keepSoon_;
};

} // namespace alongside
