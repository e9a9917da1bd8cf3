#pragma once

#include "domain/school.h"
#include "settings/entry_list.h"
#include "settings/text_lines.h"
#include "shared/autosave.h"
#include "shared/card.h"
#include "shared/notebook_link.h"
#include "shared/waiting_words.h"

#include <memory>
#include <optional>

namespace alongside {

class WrappedLabel;

// One school: its details, who works there, and the notes on what its leaders do for a culture of trust. Without an id
// it is a new one, which is stored once it has a name. What cannot be stored yet is kept as a draft.
class SchoolCard : public Card {
    Q_OBJECT
public:
    static constexpr std::string_view kNewOnes = "new school "; // how keys of new ones' drafts begin

    // `draft` is the key of one that waits, of a new school.
    SchoolCard(NotebookLink& link, SchoolId school, const std::string& draft = {}, QWidget* parent = nullptr);

    SchoolId school() const { return school_; }
    bool isBeingAdded() const { return isBeingAdded_; } // it gets its id in a moment
    void showStored();
    bool showWaiting(); // what is kept of it, over what is stored; whether anything is
    void begin();       // takes the focus
    bool matches(const QString& words) const;

    // Stores what fits.
    Autosave::Outcome save(int stretch);

Q_SIGNALS:
    void edited();
    void given(); // removed, or given up before it had a name

private:
    void makeLines();
    void makeNotes();
    void askToRemove();
    QString wordsForTeachers() const;
    Autosave::Outcome store(int stretch);
    void keepWaiting();
    Autosave::Outcome add(const School& school, int stretch, bool all);

    NotebookLink& link_;
    SchoolId school_;
    bool isBeingAdded_ = false;
    SchoolDays days_;
    TextLines<School, SchoolField> lines_;
    WrappedLabel* teachers_;
    ProblemLabel* refusal_;
    QWidget* notesPlace_;
    std::unique_ptr<EntryList<CultureNote>> notes_;
    std::optional<WaitingWords> waiting_; // from when there is a key to keep it under
};

} // namespace alongside
