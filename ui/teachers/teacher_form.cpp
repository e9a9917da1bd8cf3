#include "teachers/teacher_form.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/key_hint.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"
#include "teachers/teacher_fields.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <set>

namespace alongside {
namespace {

QStringList schoolNames(const Tables& tables) {
    QStringList names;
    for (const auto& school : tables.schools.byName())
        names += toQt(school.name);
    names.removeDuplicates();
    return names;
}

QStringList schoolNames(const Tables& tables, const Teacher& teacher) {
    QStringList names;
    for (const auto id : teacher.schools)
        if (const auto school = tables.schools.find(id))
            names += toQt(school->name);
    return names;
}

} // namespace

TeacherForm::TeacherForm(NotebookLink& link, const QString& title, QWidget* parent)
    : Panel(title, parent), link_(link), fields_(new TeacherFields(schoolNames(link.read()))),
      unsaved_(new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                              tr("What you changed is not kept yet. Press Esc again to close without it."))) {
    body()->addWidget(fields_);
    body()->addWidget(unsaved_);
    unsaved_->hide();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &TeacherForm::submit);
}

TeacherForm::TeacherForm(NotebookLink& link, QWidget* parent) : TeacherForm(link, tr("Add teacher"), parent) {
    Teacher teacher;
    teacher.startedOn = link.today();
    auto schools = schoolNames(link.read());
    fill(teacher, schools.size() == 1 ? schools : QStringList());
    fillFooter();
}

TeacherForm::TeacherForm(NotebookLink& link, TeacherId teacher, QWidget* parent)
    : TeacherForm(link, tr("Edit teacher"), parent) {
    const auto stored = link.read().teachers.find(teacher).value_or(Teacher{});
    fill(stored, schoolNames(link.read(), stored));
    fields_->unfold();
    auto* removal = makeButton(ButtonKind::Quiet, tr("Remove"), QStringLiteral("trash-2"));
    removal->setAccessibleName(tr("Remove teacher"));
    footer()->addWidget(removal);
    connect(removal, &QPushButton::clicked, this, &TeacherForm::remove);
    fillFooter();
}

void TeacherForm::fillFooter() {
    auto* cancel = makeButton(ButtonKind::Quiet, tr("Cancel"));
    auto* done = makeButton(ButtonKind::Primary, tr("Done"));
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(done);
    footer()->addWidget(new KeyHint(tr("Ctrl+Enter")));
    connect(cancel, &QPushButton::clicked, this, [this] { Panel::reject(); });
    connect(done, &QPushButton::clicked, this, &TeacherForm::submit);
}

void TeacherForm::fill(const Teacher& teacher, const QStringList& schools) {
    fields_->setTeacher(teacher, schools);
    before_ = fields_->teacher();
    schoolsBefore_ = fields_->schools();
}

bool TeacherForm::isChanged() const {
    return fields_->teacher() != before_ || fields_->schools() != schoolsBefore_;
}

QString TeacherForm::schoolProblem() const {
    const auto names = fields_->schools();
    if (std::set(names.begin(), names.end()).size() < names.size())
        return sentenceFor(Fault::Duplicate);
    for (const auto& name : names)
        if (const auto fault = faultInName(name))
            return sentenceFor(*fault);
    return {};
}

void TeacherForm::submit() {
    const auto problems = problemsIn(fields_->teacher());
    const auto school = schoolProblem();
    fields_->showProblems(problems, school);
    if (problems.empty() && school.isEmpty() && store())
        accept();
}

bool TeacherForm::store() {
    const auto teacher = fields_->teacher();
    TeacherId id = teacher.id;
    const bool stored = attempt(this, [&] {
        if (id)
            correctTeacher(link_.notebook(), teacher, fields_->schools());
        else
            id = addTeacher(link_.notebook(), teacher, fields_->schools());
    });
    if (stored && !teacher.id)
        Q_EMIT added(id);
    return stored;
}

void TeacherForm::remove() {
    if (attempt(this, [&] { removeTeacher(link_.notebook(), before_.id); }))
        accept();
}

void TeacherForm::reject() {
    const bool warned = !unsaved_->isHidden();
    if (!isChanged() || warned) {
        Panel::reject();
        return;
    }
    unsaved_->show();
}

} // namespace alongside
