#include "meetings/new_teacher_offer.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/notebook_link.h"
#include "shared/text.h"

#include <optional>

namespace alongside {
namespace {

constexpr qsizetype kShown = 40; // characters

// A name typed in passing, "bo lee", as it is written; one with a capital anywhere stays as it is.
QString asName(QString typed) {
    typed = typed.simplified();
    if (typed != typed.toLower())
        return typed;
    for (qsizetype i = 0; i < typed.size(); ++i)
        if (i == 0 || typed[i - 1] == QLatin1Char(' ') || typed[i - 1] == QLatin1Char('-'))
            typed[i] = typed[i].toUpper();
    return typed;
}

} // namespace

NewTeacherOffer::NewTeacherOffer(NotebookLink& link, QWidget* parent)
    : LinkButton({}, LinkSize::Small, parent), link_(link) {
    hide();
    connect(this, &QPushButton::clicked, this, &NewTeacherOffer::add);
}

void NewTeacherOffer::offer(const QString& typed) {
    if (link_.hidesNotes())
        return; // who stands under initials may be the very one
    name_ = asName(typed);
    setText(tr("Add %1 as a teacher").arg(name_.left(kShown)));
    setAccessibleName(text());
    show();
}

void NewTeacherOffer::add() {
    Teacher teacher;
    teacher.name = fromQt(name_);
    std::optional<TeacherId> made;
    if (attempt(this, [&] { made = addTeacher(link_.notebook(), teacher); }))
        Q_EMIT added(*made);
}

} // namespace alongside
