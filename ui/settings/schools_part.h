#pragma once

#include "shared/autosave.h"
#include "shared/page.h"

#include <vector>

class QVBoxLayout;

namespace alongside {

class EmptyState;
class FilterField;
class SchoolCard;

// The schools in which the coach works, a card each.
class SchoolsPart : public Page {
    Q_OBJECT
public:
    SchoolsPart(NotebookLink& link, SavedMark& saved, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void add();
    SchoolCard* put(SchoolId school, const std::string& draft = {});
    void drop(SchoolCard* card);
    void showFitting();
    Autosave::Outcome save(int stretch);

    FilterField* filter_;
    EmptyState* nothing_;
    EmptyState* noMatch_;
    QWidget* addRow_;
    QVBoxLayout* list_;
    std::vector<SchoolCard*> cards_;
    Autosave* autosave_;
    bool wasShown_ = false;
};

} // namespace alongside
