#include "teachers/teacher_fields.h"

#include "shared/button.h"
#include "shared/field_rows.h"
#include "shared/icon.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/teacher_words.h"
#include "teachers/schools_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

template <class Enum>
QComboBox* makeChoice() {
    auto* choice = new QComboBox;
    for (const auto value : everyValueOf<Enum>())
        choice->addItem(wordsFor(value), static_cast<int>(value));
    return choice;
}

// The same for what need not be known.
template <class Enum>
QComboBox* makeOpenChoice(const QString& unknown) {
    auto* choice = makeChoice<Enum>();
    choice->insertItem(0, unknown);
    choice->setCurrentIndex(0);
    return choice;
}

template <class Enum>
void setChosen(QComboBox* choice, const std::optional<Enum>& value) {
    choice->setCurrentIndex(value ? choice->findData(static_cast<int>(*value)) : 0);
}

template <class Enum>
std::optional<Enum> chosenIn(const QComboBox* choice) {
    const auto value = choice->currentData();
    return value.isValid() ? std::optional(static_cast<Enum>(value.toInt())) : std::nullopt;
}

QString joined(const std::vector<std::string>& parts) {
    QStringList all;
    for (const auto& part : parts)
        all += toQt(part);
    return all.join(QStringLiteral(", "));
}

// What was given stays as it is while nobody changes its words: a part of it may hold a comma.
std::vector<std::string> partsOf(const QString& words, const std::vector<std::string>& given) {
    if (words == joined(given))
        return given;
    std::vector<std::string> parts;
    for (const auto& part : words.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.push_back(trimmedFromQt(part));
    return parts;
}

QStringList statusWords() {
    QStringList words;
    for (const auto status : everyValueOf<TeacherStatus>())
        words += wordsFor(status);
    return words;
}

// The members that are one line of text each, by their field.
constexpr std::pair<TeacherField, std::string Teacher::*> kLines[] = {
    {TeacherField::Name, &Teacher::name},         {TeacherField::PreferredName, &Teacher::preferredName},
    {TeacherField::Pronouns, &Teacher::pronouns}, {TeacherField::Role, &Teacher::role},
    {TeacherField::Room, &Teacher::room},         {TeacherField::PlanningPeriods, &Teacher::planningPeriods},
    {TeacherField::Email, &Teacher::email},       {TeacherField::Phone, &Teacher::phone},
    {TeacherField::Channel, &Teacher::channel},   {TeacherField::QuietHours, &Teacher::quietHours}};

} // namespace

TeacherFields::TeacherFields(const QStringList& knownSchools, QWidget* parent)
    : QWidget(parent), usual_(new FieldRows), more_(new FieldRows),
      fold_(makeButton(ButtonKind::Quiet, tr("More details"), QStringLiteral("chevron-down"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    addUsual(knownSchools);
    addMore();
    usual_->alignWith(more_);
    column->addWidget(usual_);
    column->addWidget(fold_, 0, Qt::AlignLeft);
    column->addWidget(more_);
    column->addStretch();
    more_->hide();
    connect(fold_, &QPushButton::clicked, this, [this] {
        unfold();
        lines_.at(TeacherField::PreferredName)->setFocus(Qt::TabFocusReason);
    });
}

QLineEdit* TeacherFields::addLine(FieldRows* rows, TeacherField field, const QString& label, const QString& example) {
    auto* line = new QLineEdit;
    line->setPlaceholderText(example);
    problems_[field] = rows->addRow(label, line);
    takers_[field] = line;
    lines_[field] = line;
    return line;
}

void TeacherFields::addUsual(const QStringList& knownSchools) {
    using enum TeacherField;
    addLine(usual_, Name, tr("&Name"));
    schools_ = new SchoolsField(knownSchools);
    takers_[Schools] = schools_->first();
    problems_[Schools] = usual_->addRow(tr("&School"), schools_, schools_->first());
    addLine(usual_, Role, tr("&Role"), tr("Grade 6 teacher"));
    addLine(usual_, Subjects, tr("S&ubjects"), tr("Mathematics, science"));
    addLine(usual_, Grades, tr("&Grades"), tr("6, 7"));
    addLine(usual_, Room, tr("Roo&m"));
    addLine(usual_, Email, tr("&Email"));
}

void TeacherFields::addMore() {
    using enum TeacherField;
    addLine(more_, PreferredName, tr("&Preferred name"));
    addLine(more_, Pronouns, tr("Pronouns"));
    addLine(more_, Phone, tr("Phone"));
    addLine(more_, PlanningPeriods, tr("Planning periods"), tr("Period 3 on Tuesdays"));
    status_ = new SegmentedChoice(tr("Status"), statusWords());
    more_->addRow(tr("Status"), status_);
    since_ = new QDateEdit;
    since_->setCalendarPopup(true);
    since_->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    since_->setMinimumDate(QDate(1900, 1, 1));
    takers_[StartedOn] = since_;
    problems_[StartedOn] = more_->addRow(tr("Working together since"), since_);
    since_->findChild<QLineEdit*>()->setAccessibleName(since_->accessibleName());
    prior_ = makeChoice<PriorRelation>();
    more_->addRow(tr("How we know each other"), prior_);
    visits_ = makeOpenChoice<VisitRule>(tr("Not talked about yet"));
    more_->addRow(tr("Visits"), visits_);
    recognition_ = makeOpenChoice<Recognition>(tr("Not known yet"));
    more_->addRow(tr("What went well is told"), recognition_);
    feedback_ = new NoteEdit(tr("Feedback"));
    feedback_->setRows(2, 6);
    feedback_->setPlaceholderText(tr("Plainly, with one thing to try"));
    takers_[Feedback] = feedback_;
    problems_[Feedback] = more_->addRow(tr("Feedback"), feedback_);
    addLine(more_, Channel, tr("Channel"), tr("A message, or a note in the box"));
    addLine(more_, QuietHours, tr("Quiet hours"), tr("Nothing after 6 pm"));
}

void TeacherFields::setTeacher(const Teacher& teacher, const QStringList& schools) {
    given_ = teacher;
    for (const auto& [field, member] : kLines)
        lines_.at(field)->setText(toQt(teacher.*member));
    lines_.at(TeacherField::Subjects)->setText(joined(teacher.subjects));
    lines_.at(TeacherField::Grades)->setText(joined(teacher.grades));
    schools_->setNames(schools);
    status_->setCurrent(static_cast<int>(teacher.status));
    since_->setDate(toQt(teacher.startedOn));
    setChosen(prior_, std::optional(teacher.priorRelation));
    setChosen(visits_, teacher.dropIn);
    setChosen(recognition_, teacher.recognition);
    feedback_->setPlainText(toQt(teacher.feedback));
}

Teacher TeacherFields::teacher() const {
    auto teacher = given_;
    for (const auto& [field, member] : kLines)
        teacher.*member = trimmedFromQt(lines_.at(field)->text());
    teacher.subjects = partsOf(lines_.at(TeacherField::Subjects)->text(), given_.subjects);
    teacher.grades = partsOf(lines_.at(TeacherField::Grades)->text(), given_.grades);
    teacher.status = static_cast<TeacherStatus>(status_->current());
    teacher.startedOn = fromQt(since_->date());
    teacher.priorRelation = *chosenIn<PriorRelation>(prior_);
    teacher.dropIn = chosenIn<VisitRule>(visits_);
    teacher.recognition = chosenIn<Recognition>(recognition_);
    teacher.feedback = trimmedFromQt(feedback_->toPlainText());
    return teacher;
}

std::vector<std::string> TeacherFields::schools() const {
    std::vector<std::string> names;
    for (const auto& name : schools_->names())
        names.push_back(fromQt(name));
    return names;
}

void TeacherFields::unfold() {
    fold_->hide();
    more_->show();
}

void TeacherFields::showOne(TeacherField field, const QString& words) {
    if (problems_.at(field)->hasProblem())
        return;
    problems_.at(field)->setProblem(words);
    if (!more_->isVisibleTo(this) && more_->isAncestorOf(takers_.at(field)))
        unfold();
}

void TeacherFields::showProblems(const Problems<TeacherField>& problems, const QString& schoolProblem) {
    for (const auto& [field, label] : problems_)
        label->setProblem({});
    for (const auto& problem : problems)
        if (problems_.contains(problem.field))
            showOne(problem.field, sentenceFor(problem.fault));
    if (!schoolProblem.isEmpty())
        showOne(TeacherField::Schools, schoolProblem);
    for (const auto& [field, label] : problems_)
        if (label->hasProblem()) {
            takers_.at(field)->setFocus(Qt::OtherFocusReason);
            break;
        }
}

} // namespace alongside
