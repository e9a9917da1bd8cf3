#include "teachers/teacher_form.h"

#include "actions/teacher_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/tokens.h"
#include "teachers/school_names.h"
#include "teachers/teacher_fields.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

TeacherForm::TeacherForm(NotebookLink& link, QWidget* parent)
    : Panel(tr("Add teacher"), parent), link_(link), fields_(new TeacherFields(schoolNames(link.read()), this)),
      fold_(makeButton(ButtonKind::Quiet, tr("More details"), QStringLiteral("chevron-down"))), more_(new QWidget) {
    fillBody();
    addDoneRow(*this, [this] { submit(); });
    Teacher teacher;
    teacher.startedOn = link.today();
    const auto schools = schoolNames(link.read());
    fields_->setTeacher(teacher, schools.size() == 1 ? schools : QStringList());
    before_ = fields_->teacher();
    keepDraft();
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
    more_->hide();
    connect(fold_, &QPushButton::clicked, this, [this] {
        unfold();
        fields_->taker(TeacherField::PreferredName)->setFocus(Qt::TabFocusReason);
    });
}

// What was typed into the details is in view when it comes back.
void TeacherForm::keepDraft() {
    auto fields = fields_->draftFields();
    fields.push_back({"unfolded",
                      [this] { return QString::number(fold_->isHidden() && fields_->teacher() != before_ ? 1 : 0); },
                      [this](const QString& words) {
                          if (words.toInt() == 1)
                              unfold();
                      }});
    new FormDraft(*this, link_, kDraft, std::move(fields));
}

void TeacherForm::unfold() {
    fold_->hide();
    more_->show();
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

} // namespace alongside
