#include "meetings/meeting_fields.h"

#include "meetings/kind_choice.h"
#include "meetings/meeting_notes.h"
#include "meetings/meeting_ticks.h"
#include "meetings/meeting_words.h"
#include "meetings/more_part.h"
#include "meetings/moves_used.h"
#include "meetings/new_teacher_offer.h"
#include "meetings/people_names.h"
#include "meetings/status_choice.h"
#include "meetings/step_offers.h"
#include "meetings/step_rows.h"
#include "meetings/visit_rule.h"
#include "meetings/win_line.h"
#include "overview/meeting_defaults.h"
#include "overview/meetings_then.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/field_rows.h"
#include "shared/note_edit.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

bool fitsNobody(const QString& typed, const QList<Candidate>& teachers) {
    return std::none_of(teachers.begin(), teachers.end(),
                        [&](const Candidate& each) { return matches(each.words, typed); });
}

} // namespace

MeetingFields::MeetingFields(NotebookLink& link, QWidget* parent)
    : QWidget(parent), link_(link), days_(link.read().calendar.current()),
      teachers_(new CompletionField(tr("Teacher"), Pick::Several)), newTeacher_(new NewTeacherOffer(link)),
      when_(new WhenLine(link.today(), days_)),
      alsoThen_(new NoticeLine(Tone::Neutral, QStringLiteral("calendar"), {})), kind_(new KindChoice),
      visitRule_(new NoticeLine(Tone::Warn, QStringLiteral("door-open"), {})),
      status_(new StatusChoice(link.today(), days_)), notes_(new MeetingNotes(link.today(), days_)),
      after_(new FieldRows), steps_(new StepRows(link.today(), days_)), win_(new WinLine),
      ticks_(new MeetingTicks(link.today(), days_)), more_(new MorePart), moves_(new MovesUsed) {
    more_->addPart(tr("Moves used"), moves_, moves_->line());
    offerMoves(movesOnShelf(link.read(), {}));
    offerTeachers(*teachers_, link);
    teachers_->setPlaceholder(tr("Type a name"));
    build();
    connectParts();
}

void MeetingFields::build() {
    auto* before = new FieldRows;
    teachersProblem_ = before->addRow(tr("&Teacher"), teachers_, teachers_->line());
    before->addWayOut(newTeacher_);
    before->addRow(tr("&When"), when_, when_->dateField());
    before->addBelow(alsoThen_);
    before->addRow(tr("&Kind"), kind_, kind_->box());
    before->addBelow(visitRule_);
    before->addRow(tr("Status"), status_);
    after_->addRow(tr("Ne&xt steps"), steps_);
    after_->addRow(tr("W&in"), win_, win_->line());
    after_->addRow(tr("Also"), ticks_);
    after_->addRow(tr("More"), more_);
    FieldRows::align({before, notes_, after_});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    for (auto* each : {before, static_cast<FieldRows*>(notes_), after_})
        column->addWidget(each);
    steps_->comeAfter(notes_->own());
}

void MeetingFields::connectParts() {
    connect(teachers_, &CompletionField::chosenChanged, this, &MeetingFields::showPeople);
    connect(teachers_, &CompletionField::unknownEntered, this, &MeetingFields::offerNewTeacher);
    connect(teachers_->line(), &QLineEdit::textChanged, newTeacher_, &QWidget::hide);
    connect(newTeacher_, &NewTeacherOffer::added, this, &MeetingFields::takeNewTeacher);
    connect(teachers_->line(), &QLineEdit::returnPressed, this, [this] {
        if (teachers_->typed().isEmpty()) // else it picks, and another name may follow
            notes_->shared()->setFocus();
    });
    connect(when_, &WhenLine::dateChanged, this, &MeetingFields::followDate);
    connect(when_, &WhenLine::timeChanged, this, &MeetingFields::showAlsoThen);
    connect(kind_, &KindChoice::kindChanged, this, &MeetingFields::showVisitRule);
    connect(more_, &MorePart::welcomeChanged, this, &MeetingFields::showVisitRule);
    visitRule_->setAction(tr("Invited"));
    connect(visitRule_, &NoticeLine::acted, this, [this] {
        notes_->shared()->setFocus();
        more_->setWelcome(Welcome::Invited);
    });
    connect(notes_->offers(), &StepOffers::taken, steps_, &StepRows::propose);
    connect(status_, &StatusChoice::statusChanged, this, [this] {
        statusChosen_ = true;
        showParts();
    });
}

void MeetingFields::offerNewTeacher(const QString& typed) {
    teachersProblem_->setProblem(tr("No teacher's name begins with \"%1\".").arg(typed.left(40)));
    newTeacher_->offer(typed);
}

void MeetingFields::takeNewTeacher(TeacherId teacher) {
    const auto chosen = teachers_->chosen();
    teachers_->line()->clear();
    teachersProblem_->setProblem({});
    offerTeachers(*teachers_, link_);
    teachers_->setChosen(chosen + QList<qint64>{teacher.value});
    showPeople();
    notes_->shared()->setFocus();
}

void MeetingFields::takeOffers() {
    notes_->offers()->takeAll();
}

void MeetingFields::offerMoves(const std::vector<ShelfMove>& shelf) {
    moves_->offer(shelf);
}

void MeetingFields::takeMove(const Move& move) {
    notes_->add(toQt(move.words));
    moves_->add(move);
    more_->setOpen(true);
}

void MeetingFields::showPeople() {
    teachersProblem_->setProblem({});
    const auto people = teachers_->chosenCandidates();
    std::vector<TeacherId> with;
    for (const auto& each : people)
        with.push_back(TeacherId{each.id});
    steps_->setPeople(people);
    notes_->offers()->setForEach(people.size() > 1);
    const auto day = when_->date().value_or(link_.today());
    const auto due = usualDue(link_.read(), with, std::max(day, link_.today()));
    steps_->setUsualDue(due);
    notes_->offers()->setUsualDue(due);
    win_->setPeople(people);
    ticks_->offerGoal(std::any_of(with.begin(), with.end(), [&](TeacherId teacher) {
        const auto cycles = link_.read().cycles.ofTeacher(teacher);
        return std::any_of(cycles.begin(), cycles.end(), [day](const Cycle& cycle) { return runsOn(cycle, day); });
    }));
    showParts();
}

void MeetingFields::showParts() {
    const auto status = status_->status();
    for (const auto* each : {static_cast<const QWidget*>(win_), static_cast<const QWidget*>(ticks_)})
        after_->setRowVisible(each, wasHeld());
    when_->leanAhead(status == ContactStatus::Planned);
    notes_->setToPlan(status == ContactStatus::Planned);
    showVisitRule();
    showAlsoThen();
}

// Said, and never in the way: some visits are two at a time.
void MeetingFields::showAlsoThen() {
    PeopleNames names(link_.read());
    const auto words = alsoThenWords(meetingsThen(link_.read(), contact()), names, link_.today());
    alsoThen_->setWords(words);
    alsoThen_->setVisible(!words.isEmpty());
}

void MeetingFields::showVisitRule() {
    const auto words = visitRuleWords(link_.read(), contact());
    visitRule_->setWords(words);
    visitRule_->setVisible(!words.isEmpty());
}

// A new meeting on a day to come can only be planned, one of today or before was held, until the coach says otherwise.
void MeetingFields::followDate() {
    const auto day = when_->date();
    if (!day)
        return showAlsoThen();
    if (!statusChosen_)
        status_->setStatus(*day > link_.today() ? ContactStatus::Planned : ContactStatus::Held, {}, false);
    showPeople();
}

bool MeetingFields::showTeacherProblem(const Problems<ContactField>& problems) {
    QString words;
    const auto typed = teachers_->typed();
    if (!typed.isEmpty() && fitsNobody(typed, teacherCandidates(link_.read()))) {
        offerNewTeacher(typed);
        return false;
    }
    if (!typed.isEmpty())
        words = tr("Pick \"%1\" from the list, or take it away.").arg(typed.left(40));
    else if (!sentenceFor(problems, ContactField::With).isEmpty())
        words = tr("Who was it with? Type the beginning of a name.");
    teachersProblem_->setProblem(words);
    return words.isEmpty();
}

bool MeetingFields::showProblems() {
    const auto given = contact();
    const auto problems = problemsIn(given, link_.today());
    const std::vector<std::pair<bool, QWidget*>> parts{
        {showTeacherProblem(problems), teachers_},
        {when_->showProblems(problems), when_->dateField()},
        {status_->showProblems(problems, given.on), status_},
        {notes_->showSharedProblem(problems), notes_->shared()},
        {notes_->showPrivateProblem(problems), notes_->own()},
        {steps_->showProblems(madeOn()), steps_},
        {!wasHeld() || win_->showProblems(madeOn(), link_.today()), win_->line()},
        {!wasHeld() || ticks_->showProblems(problems), ticks_},
        {more_->showProblems(problems), more_},
        {moves_->showProblem(), moves_},
    };
    const auto wrong = std::find_if(parts.begin(), parts.end(), [](const auto& part) { return !part.first; });
    if (wrong == parts.end())
        return true;
    auto* field = firstToMend(*this);
    (field ? field : wrong->second)->setFocus();
    return false;
}

void MeetingFields::takeFocus() {
    if (teachers_->chosen().isEmpty())
        teachers_->line()->setFocus();
    else
        notes_->shared()->setFocus();
    notes_->shared()->moveCursor(QTextCursor::End); // a draft is gone on with where it ends
}

} // namespace alongside
