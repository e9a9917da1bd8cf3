#pragma once

#include "domain/coach.h"
#include "settings/entry_list.h"
#include "settings/span_row.h"
#include "settings/text_lines.h"
#include "shared/autosave.h"
#include "shared/page.h"
#include "shared/waiting_words.h"

namespace alongside {

class Card;
class WrappedLabel;

// Who the coach is: details, the buildings where they taught, and the trainings that they took.
class MePart : public Page {
    Q_OBJECT
public:
    MePart(NotebookLink& link, SavedMark& saved, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    Card* makeDetails();
    Card* makeTaughtAt();
    Card* makeTrainings();
    Autosave::Outcome save(int stretch); // and keeps what cannot be stored yet
    Autosave::Outcome store(int stretch);
    void keepWaiting();
    void showWaiting();
    void note();
    void sayHours(const Coach& me);

    SchoolDays days_;
    SpanList spans_;
    TextLines<Coach, CoachField> lines_;
    WaitingWords waiting_;
    bool wasShown_ = false;
    Autosave* autosave_ = nullptr;
    WrappedLabel* hours_;
    std::unique_ptr<EntryList<SpanEntry>> taughtAt_;
    std::unique_ptr<EntryList<Training>> trainings_;
};

} // namespace alongside
