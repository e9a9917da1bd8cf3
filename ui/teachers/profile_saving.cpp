#include "teachers/profile_saving.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/notebook_link.h"
#include "shared/saved_mark.h"
#include "shared/text.h"
#include "teachers/school_names.h"
#include "teachers/schools_field.h"
#include "teachers/teacher_fields.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScopedValueRollback>

#include <utility>

namespace alongside {
namespace {

std::string draftKeyOf(const Teacher& teacher) {
    return "profile " + teacher.stamp.uuid;
}

std::vector<std::string> inCore(const QStringList& names) {
    std::vector<std::string> all;
    for (const auto& name : names)
        all.push_back(fromQt(name));
    return all;
}

} // namespace

ProfileSaving::ProfileSaving(QWidget& page, NotebookLink& link, TeacherFields& fields, SavedMark& mark)
    : QObject(&page), page_(page), link_(link), fields_(fields), mark_(mark),
      autosave_(new Autosave(&page, &mark, [this](int stretch) { return save(stretch); })) {
    connect(&fields_, &TeacherFields::edited, autosave_, &Autosave::note);
}

void ProfileSaving::show(const Teacher& stored) {
    const auto schools = schoolNames(link_.read(), stored);
    if (stored.id == std::exchange(shown_, stored.id)) {
        fields_.follow(stored, schools);
    } else {
        fields_.setTeacher(stored, schools);
        waiting_.emplace(link_, draftKeyOf(stored));
        fields_.showTyped(waiting_->words());
        mark_.clear();
        if (!waiting_->words().empty())
            autosave_->sayWaiting();
    }
    showProblems();
}

void ProfileSaving::showProblems() {
    fields_.showProblems(problemsIn(fields_.teacher()), schoolProblemIn(fields_.schools()));
}

void ProfileSaving::saveNow() {
    const QScopedValueRollback all(asked_, true);
    autosave_->saveNow();
}

// A new school is added once its name is typed to the end, not letter by letter.
bool ProfileSaving::isTypingSchools() const {
    const auto* focus = QApplication::focusWidget();
    const auto* schools = fields_.schoolsField();
    return !asked_ && page_.isVisible() && schools->hasNew() && schools->isAncestorOf(focus) &&
           !qobject_cast<const QAbstractButton*>(focus);
}

Autosave::Outcome ProfileSaving::save(int stretch) {
    using enum Autosave::Outcome;
    const auto stored = link_.read().teachers.find(shown_);
    if (!stored)
        return Nothing;
    const auto schools = schoolNames(link_.read(), *stored);
    fields_.follow(*stored, schools); // what changed elsewhere is not written back
    const auto problems = problemsIn(fields_.teacher());
    const auto next = fields_.withoutProblems(fields_.teacher(), problems, *stored);
    const bool later = isTypingSchools(), schoolsFit = schoolProblemIn(fields_.schools()).isEmpty();
    const bool schoolsToo = !later && schoolsFit && fields_.schoolsField()->names() != schools;
    const bool changed = next != *stored || schoolsToo;
    const auto names = schoolsToo ? fields_.schools() : inCore(schools);
    const bool done = !changed || attempt(&page_, [&] { correctTeacher(link_.notebook(), next, names, stretch); });
    showProblems();
    keepWaiting();
    if (!done || !problems.empty() || (!later && !schoolsFit))
        return Waiting;
    return later ? Later : changed ? Saved : Nothing;
}

void ProfileSaving::keepWaiting() {
    const auto stored = link_.read().teachers.find(shown_);
    if (stored && waiting_)
        waiting_->keep(fields_.notIn(*stored, schoolNames(link_.read(), *stored)));
}

} // namespace alongside
