#pragma once

#include "shared/autosave.h"
#include "shared/waiting_words.h"

#include <optional>

namespace alongside {

class NotebookLink;
class SavedMark;
class TeacherFields;

// Saves what is typed on the page of one teacher by itself. What cannot be stored yet is kept as a draft, and is there
// again when the coach comes back to this teacher.
class ProfileSaving : public QObject {
    Q_OBJECT
public:
    ProfileSaving(QWidget& page, NotebookLink& link, TeacherFields& fields, SavedMark& mark);

    // In the fields: another teacher with what waits, the same one with what was changed elsewhere.
    void show(const Teacher& stored);

    void saveNow();

private:
    Autosave::Outcome save(int stretch);
    bool isTypingSchools() const;
    void keepWaiting();
    void showProblems();

    QWidget& page_;
    NotebookLink& link_;
    TeacherFields& fields_;
    SavedMark& mark_;
    Autosave* autosave_;
    TeacherId shown_;
    std::optional<WaitingWords> waiting_; // of that teacher: typed, and not stored yet
    bool asked_ = false;                  // to save all of it
};

} // namespace alongside
