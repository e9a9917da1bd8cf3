#include "teachers/teacher_form.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/field_rows.h"
#include "shared/key_hint.h"
#include "shared/notice_line.h"
#include "teachers/school_names.h"
#include "teachers/teacher_fields.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace alongside {

TeacherForm::TeacherForm(NotebookLink& link, QWidget* parent)
    : Panel(tr("Add teacher"), parent), link_(link), fields_(new TeacherFields(schoolNames(link.read()), this)),
      fold_(makeButton(ButtonKind::Quiet, tr("More details"), QStringLiteral("chevron-down"))), more_(new QWidget),
      unsaved_(new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                              tr("What you changed is not kept yet. Press Esc again to close without it."))) {
    fillBody();
    fillFooter();
    Teacher teacher;
    teacher.startedOn = link.today();
    const auto schools = schoolNames(link.read());
    fields_->setTeacher(teacher, schools.size() == 1 ? schools : QStringList());
    before_ = fields_->teacher();
    schoolsBefore_ = fields_->schools();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &TeacherForm::submit);
}

void TeacherForm::fillBody() {
    using enum TeacherFields::Part;
    auto* column = new QVBoxLayout(more_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    for (const auto part : {Person, Likes, Together})
        column->addWidget(fields_->rows(part));
    FieldRows::align({fields_->rows(Usual), fields_->rows(Person), fields_->rows(Likes), fields_->rows(Together)});
    body()->addWidget(fields_->rows(Usual));
    body()->addWidget(fold_, 0, Qt::AlignLeft);
    body()->addWidget(more_);
    body()->addStretch();
    body()->addWidget(unsaved_);
    more_->hide();
    unsaved_->hide();
    connect(fold_, &QPushButton::clicked, this, [this] {
        unfold();
        fields_->taker(TeacherField::PreferredName)->setFocus(Qt::TabFocusReason);
    });
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

void TeacherForm::unfold() {
    fold_->hide();
    more_->show();
}

bool TeacherForm::isChanged() const {
    return fields_->teacher() != before_ || fields_->schools() != schoolsBefore_;
}

void TeacherForm::submit() {
    const auto teacher = fields_->teacher();
    fields_->showProblems(problemsIn(teacher), schoolProblemIn(fields_->schools()));
    if (auto* wrong = fields_->firstWithProblem()) {
        if (more_->isAncestorOf(wrong))
            unfold();
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    TeacherId id;
    if (!attempt(this, [&] { id = addTeacher(link_.notebook(), teacher, fields_->schools()); }))
        return;
    Q_EMIT added(id);
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
