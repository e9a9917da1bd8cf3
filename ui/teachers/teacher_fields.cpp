#include "teachers/teacher_fields.h"

#include "shared/address_hint.h"
#include "shared/field_rows.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/teacher_words.h"
#include "teachers/enum_choice.h"
#include "teachers/schools_field.h"

#include <QDateEdit>

#include <algorithm>
#include <set>

namespace alongside {
namespace {

using enum TeacherField;

QString joined(const std::vector<std::string>& parts) {
    QStringList all;
    for (const auto& part : parts)
        all += toQt(part);
    return all.join(QStringLiteral(", "));
}

// What was given stays as it is while nobody changes its words: it may begin with a blank, and a part hold a comma.
std::string wordsIn(const QString& words, const std::string& given) {
    return words == toQt(given) ? given : trimmedFromQt(words);
}

std::vector<std::string> partsOf(const QString& words, const std::vector<std::string>& given) {
    if (words == joined(given))
        return given;
    std::vector<std::string> parts;
    for (const auto& part : words.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.push_back(trimmedFromQt(part));
    return parts;
}

} // namespace

TeacherFields::TeacherFields(const QStringList& knownSchools, QObject* parent) : QObject(parent) {
    for (auto*& rows : rows_)
        rows = new FieldRows;
    addUsual(knownSchools);
    addLine(Part::Person, PreferredName, &Teacher::preferredName, tr("&Preferred name"));
    addLine(Part::Person, Pronouns, &Teacher::pronouns, tr("Pronouns"));
    addLine(Part::Person, Phone, &Teacher::phone, tr("Phone"));
    addLine(Part::Person, PlanningPeriods, &Teacher::planningPeriods, tr("Planning periods"),
            tr("Period 3 on Tuesdays"));
    addLikes();
    addTogether();
}

template <class Member, class Show, class Take>
void TeacherFields::bind(TeacherField field, Member Teacher::*member, Show show, Take take) {
    slots_.push_back({field, [=](const Teacher& t) { show(t.*member); }, [=](Teacher& t) { t.*member = take(); },
                      [=](const Teacher& a, const Teacher& b) { return a.*member == b.*member; },
                      [=](const Teacher& from, Teacher& to) { to.*member = from.*member; }});
}

void TeacherFields::addField(Part part, TeacherField field, const QString& label, QWidget* widget, QWidget* taker) {
    problems_[field] = rows(part)->addRow(label, widget, taker);
    notes_[field] = rows(part)->addNote();
    takers_[field] = taker ? taker : widget;
}

QLineEdit* TeacherFields::makeLine(Part part, TeacherField field, const QString& label, const QString& example) {
    auto* line = new QLineEdit;
    line->setPlaceholderText(example);
    addField(part, field, label, line);
    connect(line, &QLineEdit::textChanged, this, &TeacherFields::edited);
    return line;
}

void TeacherFields::addLine(Part part, TeacherField field, std::string Teacher::*member, const QString& label,
                            const QString& example) {
    auto* line = makeLine(part, field, label, example);
    bind(
        field, member, [line](const std::string& words) { setQuietly(line, toQt(words)); },
        [this, line, member] { return wordsIn(line->text(), given_.*member); });
}

void TeacherFields::addList(TeacherField field, std::vector<std::string> Teacher::*member, const QString& label,
                            const QString& example) {
    auto* line = makeLine(Part::Usual, field, label, example);
    bind(
        field, member, [line](const std::vector<std::string>& parts) { setQuietly(line, joined(parts)); },
        [this, line, member] { return partsOf(line->text(), given_.*member); });
}

void TeacherFields::addUsual(const QStringList& knownSchools) {
    addLine(Part::Usual, Name, &Teacher::name, tr("&Name"));
    schools_ = new SchoolsField(knownSchools);
    addField(Part::Usual, Schools, tr("&School"), schools_, schools_->first());
    connect(schools_, &SchoolsField::edited, this, &TeacherFields::edited);
    addLine(Part::Usual, Role, &Teacher::role, tr("&Role"), tr("Grade 6 teacher"));
    addList(Subjects, &Teacher::subjects, tr("S&ubjects"), tr("Mathematics, science"));
    addList(Grades, &Teacher::grades, tr("&Grades"), tr("6, 7"));
    addLine(Part::Usual, Room, &Teacher::room, tr("Roo&m"));
    addLine(Part::Usual, Email, &Teacher::email, tr("&Email"));
    addressHint_ = new AddressHint(static_cast<QLineEdit*>(takers_.at(Email)), rows(Part::Usual)->addNote());
}

void TeacherFields::addLikes() {
    const auto addChoice = [this](TeacherField field, auto member, const QString& label, QComboBox* choice) {
        addField(Part::Likes, field, label, choice);
        bind(
            field, member, [choice](auto value) { setChosen(choice, value); },
            [choice] { return openChoiceIn<typename std::decay_t<decltype(Teacher{}.*member)>::value_type>(choice); });
        connect(choice, &QComboBox::currentIndexChanged, this, &TeacherFields::edited);
    };
    addChoice(Visits, &Teacher::dropIn, tr("Visits"), makeOpenChoice<VisitRule>(tr("Not talked about yet")));
    addChoice(Praise, &Teacher::recognition, tr("What went well is told"),
              makeOpenChoice<Recognition>(tr("Not known yet")));
    auto* feedback = new NoteEdit(tr("Feedback"));
    feedback->setRows(2, 6);
    feedback->setPlaceholderText(tr("Plainly, with one thing to try"));
    addField(Part::Likes, Feedback, tr("Feedback"), feedback);
    bind(
        Feedback, &Teacher::feedback,
        [feedback](const std::string& words) {
            const QSignalBlocker quiet(feedback);
            feedback->setPlainText(toQt(words));
        },
        [this, feedback] { return wordsIn(feedback->toPlainText(), given_.feedback); });
    connect(feedback, &QPlainTextEdit::textChanged, this, &TeacherFields::edited);
    addLine(Part::Likes, Channel, &Teacher::channel, tr("Channel"), tr("A message, or a note in the box"));
    addLine(Part::Likes, QuietHours, &Teacher::quietHours, tr("Quiet hours"), tr("Nothing after 6 pm"));
}

void TeacherFields::addTogether() {
    auto* since = new QDateEdit;
    since->setCalendarPopup(true);
    since->setDisplayFormat(fullDayFormat());
    since->setMinimumDate(QDate(1900, 1, 1));
    addField(Part::Together, StartedOn, tr("Working together since"), since);
    since->findChild<QLineEdit*>()->setAccessibleName(since->accessibleName());
    bind(
        StartedOn, &Teacher::startedOn,
        [since](Date day) {
            const QSignalBlocker quiet(since);
            since->setDate(toQt(day));
        },
        [since] { return fromQt(since->date()); });
    connect(since, &QDateEdit::dateChanged, this, &TeacherFields::edited);
    auto* prior = makeChoice<PriorRelation>();
    addField(Part::Together, Prior, tr("How we know each other"), prior);
    bind(
        Prior, &Teacher::priorRelation, [prior](PriorRelation value) { setChosen(prior, std::optional(value)); },
        [prior] { return *openChoiceIn<PriorRelation>(prior); });
    connect(prior, &QComboBox::currentIndexChanged, this, &TeacherFields::edited);
}

void TeacherFields::setTeacher(const Teacher& teacher, const QStringList& schools) {
    given_ = teacher;
    givenSchools_ = schools;
    for (const auto& slot : slots_)
        slot.show(teacher);
    schools_->setNames(schools);
    addressHint_->look();
}

void TeacherFields::follow(const Teacher& stored, const QStringList& schools) {
    const auto typed = teacher();
    const auto before = std::exchange(given_, stored);
    for (const auto& slot : slots_)
        if (!slot.isSame(stored, before) && !slot.isSame(stored, typed))
            slot.show(stored);
    addressHint_->look();
    if (schools != std::exchange(givenSchools_, schools) && schools != schools_->names())
        schools_->setNames(schools);
}

Teacher TeacherFields::teacher() const {
    auto teacher = given_;
    for (const auto& slot : slots_)
        slot.take(teacher);
    return teacher;
}

std::vector<std::string> TeacherFields::schools() const {
    std::vector<std::string> names;
    for (const auto& name : schools_->names())
        names.push_back(fromQt(name));
    return names;
}

Teacher TeacherFields::withoutProblems(Teacher typed, const Problems<TeacherField>& problems,
                                       const Teacher& stored) const {
    for (const auto& problem : problems)
        for (const auto& slot : slots_)
            if (slot.field == problem.field)
                slot.copy(stored, typed);
    return typed;
}

void TeacherFields::setNote(TeacherField field, const QString& words) {
    notes_.at(field)->setWords(words);
    notes_.at(field)->setVisible(!words.isEmpty());
}

void TeacherFields::showProblems(const Problems<TeacherField>& problems, const QString& schoolProblem) {
    for (const auto& [field, label] : problems_) {
        QString words = field == Schools ? schoolProblem : QString();
        for (const auto& problem : problems)
            if (problem.field == field && words.isEmpty())
                words = sentenceFor(problem.fault);
        label->setProblem(words);
    }
}

QWidget* TeacherFields::firstWithProblem() const {
    for (const auto& [field, label] : problems_)
        if (label->hasProblem())
            return takers_.at(field);
    return nullptr;
}

QString schoolProblemIn(const std::vector<std::string>& names) {
    if (std::set(names.begin(), names.end()).size() < names.size())
        return sentenceFor(Fault::Duplicate);
    for (const auto& name : names)
        if (const auto fault = faultInName(name))
            return sentenceFor(*fault);
    return {};
}

} // namespace alongside
