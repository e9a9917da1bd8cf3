#include "meetings/meeting_fields.h"

#include "meetings/kind_choice.h"
#include "meetings/meeting_ticks.h"
#include "meetings/more_part.h"
#include "meetings/moves_used.h"
#include "meetings/status_choice.h"
#include "meetings/step_offers.h"
#include "meetings/step_rows.h"
#include "meetings/visit_rule.h"
#include "meetings/win_line.h"
#include "overview/meeting_defaults.h"
#include "shared/completion_field.h"
#include "shared/date_field.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/problem_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kDaysBack = 30, kDaysAhead = 60; // counted in advance

// A field with what is said about it below.
QWidget* over(QWidget* below, QWidget* field) {
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(field);
    column->addWidget(below);
    return both;
}

QString problemWith(const Problems<ContactField>& problems, ContactField field) {
    const auto found =
        std::find_if(problems.begin(), problems.end(), [field](const auto& each) { return each.field == field; });
    return found == problems.end() ? QString() : sentenceFor(found->fault);
}

} // namespace

MeetingFields::MeetingFields(NotebookLink& link, QWidget* parent)
    : QWidget(parent), link_(link),
      days_(link.read().calendar.current(), {addDays(link.today(), -kDaysBack), addDays(link.today(), kDaysAhead)}),
      teachers_(new CompletionField(tr("Teacher"), Pick::Several)), teachersProblem_(new ProblemLabel(teachers_)),
      when_(new WhenLine(link.today(), days_)), kind_(new KindChoice),
      visitRule_(new NoticeLine(Tone::Warn, QStringLiteral("door-open"), {})),
      status_(new StatusChoice(link.today(), days_)), sharedNote_(new NoteEdit(tr("Shared note"))),
      sharedProblem_(new ProblemLabel(sharedNote_)), offers_(new StepOffers(sharedNote_, link.today(), days_)),
      privateNote_(new NoteEdit(tr("Private note"), NoteKind::Private)),
      privateProblem_(new ProblemLabel(privateNote_)), steps_(new StepRows(link.today(), days_)), win_(new WinLine),
      ticks_(new MeetingTicks(link.today(), days_)), more_(new MorePart), moves_(new MovesUsed) {
    more_->addPart(tr("Moves used"), moves_, moves_->line());
    offerMoves(movesOnShelf(link.read(), {}));
    teachers_->setCandidates(teacherCandidates(link.read()));
    teachers_->setPlaceholder(tr("Type a name"));
    sharedNote_->setPlaceholderText(
        tr("What you talked about. It may go to the teacher. A line that begins with > is a next step: > send the exit "
           "slips by fri"));
    privateNote_->setRows(2, 12);
    build();
    connectParts();
}

void MeetingFields::build() {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, tr("&Teacher"), teachers_->line(), over(teachersProblem_, teachers_));
    addRow(form, tr("&When"), when_->dateField(), when_);
    addRow(form, tr("&Kind"), kind_->box(), kind_);
    form->addRow(QString(), visitRule_);
    addRow(form, tr("Status"), nullptr, status_);
    addRow(form, tr("&Note"), sharedNote_, over(offers_, over(sharedProblem_, sharedNote_)));
    addRow(form, tr("&Private"), privateNote_, over(privateProblem_, privateNote_));
    addRow(form, tr("Ne&xt steps"), steps_, steps_);
    steps_->comeAfter(privateNote_);
    addRow(form, tr("W&in"), win_->line(), win_);
    onlyHeld_ = {form->labelForField(win_), win_};
    addRow(form, tr("Also"), nullptr, ticks_);
    onlyHeld_ += {form->labelForField(ticks_), ticks_};
    addRow(form, tr("More"), nullptr, more_);
}

void MeetingFields::addRow(QFormLayout* form, const QString& words, QWidget* buddy, QWidget* field) {
    auto* label = makeLabel(words, TextRole::Body, Shade::Secondary);
    label->setBuddy(buddy);
    label->setMinimumHeight(px(size::kControl)); // centred beside the first line of a tall field
    form->addRow(label, field);
    form->setAlignment(label, Qt::AlignTop);
}

void MeetingFields::connectParts() {
    connect(teachers_, &CompletionField::chosenChanged, this, &MeetingFields::showPeople);
    connect(teachers_, &CompletionField::unknownEntered, this, [this](const QString& words) {
        teachersProblem_->setProblem(tr("No teacher's name begins with \"%1\".").arg(words.left(40)));
    });
    connect(teachers_->line(), &QLineEdit::returnPressed, this, [this] {
        if (teachers_->typed().isEmpty()) // else it picks, and another name may follow
            sharedNote_->setFocus();
    });
    connect(when_, &WhenLine::dateChanged, this, &MeetingFields::followDate);
    connect(kind_, &KindChoice::kindChanged, this, &MeetingFields::showVisitRule);
    connect(more_, &MorePart::welcomeChanged, this, &MeetingFields::showVisitRule);
    visitRule_->setAction(tr("Invited"));
    connect(visitRule_, &NoticeLine::acted, this, [this] {
        sharedNote_->setFocus();
        more_->setWelcome(Welcome::Invited);
    });
    connect(offers_, &StepOffers::taken, steps_, &StepRows::propose);
    connect(status_, &StatusChoice::statusChanged, this, [this] {
        statusChosen_ = true;
        showParts();
    });
}

void MeetingFields::showMeeting(const Meeting& meeting) {
    stored_ = meeting;
    const auto& contact = meeting.contact;
    const auto before = contact.id ? link_.read().contacts.find(contact.id) : std::nullopt;
    statusChosen_ = contact.id || contact.status != ContactStatus::Held;
    QList<qint64> chosen;
    for (const auto teacher : contact.with)
        chosen += teacher.value;
    teachers_->setChosen(chosen);
    when_->setWhen(contact);
    kind_->setKind(contact.kind);
    status_->setStatus(contact.status, contact.noticeOn, before && (before->planned || contact.planned));
    sharedNote_->setPlainText(toQt(contact.sharedNote));
    privateNote_->setPlainText(toQt(contact.privateNote));
    ticks_->setTicks(contact);
    more_->setMore(contact);
    moves_->setMoves(movesOf(link_.read(), meeting));
    steps_->setSteps(meeting.nextSteps, meeting.takenAway);
    showPeople();
    win_->setWins(meeting.newWins);
    offers_->setLeft(storedLines());
}

void MeetingFields::takeOffers() {
    offers_->takeAll();
}

// Those chosen, and those of the stored meeting whom the field cannot show, as they are in the bin.
std::vector<TeacherId> MeetingFields::with() const {
    std::vector<TeacherId> all;
    for (const auto id : teachers_->chosen())
        all.push_back(TeacherId{id});
    for (const auto teacher : stored_.contact.with)
        if (!link_.read().teachers.find(teacher))
            all.push_back(teacher);
    return all;
}

bool MeetingFields::wasHeld() const {
    return status_->status() == ContactStatus::Held;
}

Contact MeetingFields::contact() const {
    auto contact = typedContact();
    if (!wasHeld())
        MeetingTicks::clear(contact);
    return contact;
}

Contact MeetingFields::typedContact() const {
    auto contact = stored_.contact;
    contact.with = with();
    when_->putInto(contact);
    contact.kind = kind_->kind();
    contact.status = status_->status();
    contact.noticeOn = status_->noticeOn();
    contact.sharedNote = fromQt(sharedNote_->toPlainText());
    contact.privateNote = fromQt(privateNote_->toPlainText());
    ticks_->putInto(contact);
    more_->putInto(contact);
    return contact;
}

Meeting MeetingFields::meeting() const {
    Meeting meeting{contact(), steps_->steps(madeOn()), wasHeld() ? win_->wins(madeOn()) : std::vector<Win>(),
                    steps_->takenAway()};
    moves_->putInto(meeting);
    return meeting;
}

void MeetingFields::offerMoves(const std::vector<ShelfMove>& shelf) {
    moves_->offer(shelf);
}

void MeetingFields::takeMove(const Move& move) {
    const auto note = sharedNote_->toPlainText();
    const auto words = toQt(move.words);
    if (!note.contains(words))
        sharedNote_->setPlainText(note.trimmed().isEmpty() ? words : note + QLatin1Char('\n') + words);
    moves_->add(move);
    more_->setOpen(true);
}

std::optional<Date> MeetingFields::newDate() const {
    return status_->newDate();
}

// Nothing is made or seen in the future.
Date MeetingFields::madeOn() const {
    return std::min(when_->date().value_or(link_.today()), link_.today());
}

void MeetingFields::showPeople() {
    teachersProblem_->setProblem({});
    QList<Candidate> people;
    std::vector<TeacherId> with;
    for (const auto& candidate : teacherCandidates(link_.read()))
        if (teachers_->chosen().contains(candidate.id)) {
            people += candidate;
            with.push_back(TeacherId{candidate.id});
        }
    steps_->setPeople(people);
    offers_->setForEach(people.size() > 1);
    const auto day = when_->date().value_or(link_.today());
    const auto due = usualDue(link_.read(), with, std::max(day, link_.today()));
    steps_->setUsualDue(due);
    offers_->setUsualDue(due);
    win_->setPeople(people);
    ticks_->offerGoal(std::any_of(with.begin(), with.end(), [&](TeacherId teacher) {
        const auto cycles = link_.read().cycles.ofTeacher(teacher);
        return std::any_of(cycles.begin(), cycles.end(), [day](const Cycle& cycle) { return runsOn(cycle, day); });
    }));
    showParts();
}

void MeetingFields::showParts() {
    const auto status = status_->status();
    for (auto* each : onlyHeld_)
        each->setVisible(wasHeld());
    when_->leanAhead(status == ContactStatus::Planned);
    showVisitRule();
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
        return;
    if (!statusChosen_)
        status_->setStatus(*day > link_.today() ? ContactStatus::Planned : ContactStatus::Held, {}, false);
    showPeople();
}

bool MeetingFields::showTeacherProblem(const Problems<ContactField>& problems) {
    QString words;
    if (!teachers_->typed().isEmpty())
        words = tr("Pick \"%1\" from the list, or take it away.").arg(teachers_->typed().left(40));
    else if (!problemWith(problems, ContactField::With).isEmpty())
        words = tr("Who was it with? Type the beginning of a name.");
    teachersProblem_->setProblem(words);
    return words.isEmpty();
}

bool MeetingFields::showProblems() {
    const auto given = contact();
    const auto problems = problemsIn(given, link_.today());
    sharedProblem_->setProblem(problemWith(problems, ContactField::SharedNote));
    privateProblem_->setProblem(problemWith(problems, ContactField::PrivateNote));
    const std::vector<std::pair<bool, QWidget*>> parts{
        {showTeacherProblem(problems), teachers_},
        {when_->showProblems(problems), when_->dateField()},
        {status_->showProblems(problems, given.on), status_},
        {!sharedProblem_->hasProblem(), sharedNote_},
        {!privateProblem_->hasProblem(), privateNote_},
        {steps_->showProblems(madeOn()), steps_},
        {!wasHeld() || win_->showProblems(madeOn(), link_.today()), win_->line()},
        {!wasHeld() || ticks_->showProblems(problems), ticks_},
        {more_->showProblems(problems), more_},
        {moves_->showProblem(), moves_},
    };
    const auto wrong = std::find_if(parts.begin(), parts.end(), [](const auto& part) { return !part.first; });
    if (wrong == parts.end())
        return true;
    wrong->second->setFocus();
    return false;
}

void MeetingFields::takeFocus() {
    if (teachers_->chosen().isEmpty())
        teachers_->line()->setFocus();
    else
        sharedNote_->setFocus();
    sharedNote_->moveCursor(QTextCursor::End); // a draft is gone on with where it ends
}

} // namespace alongside
