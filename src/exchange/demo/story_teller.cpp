#include "exchange/demo/story_teller.h"

#include <algorithm>

namespace alongside {
namespace {

using story::kNever;

// Writes down one teacher's story, in the order in which its parts refer to each other.
class Teller {
public:
    Teller(const story::Story& story, DemoStage& stage, Tables& tables)
        : story_(story), stage_(stage), tables_(tables), days_(stage.days) {}

    TeacherId tell() {
        addTeacher();
        for (const auto& pact : story_.pacts)
            addAgreement(pact);
        for (const auto& effort : story_.efforts)
            addCycle(effort);
        for (const auto& meeting : story_.meetings)
            addContact(meeting);
        for (const auto& step : story_.steps)
            addStep(step);
        for (const auto& praise : story_.wins)
            addWin(praise);
        for (const auto& ticks : story_.ticks)
            addChecklist(ticks);
        for (const auto& voice : story_.voices)
            addPulse(voice);
        for (const auto& thought : story_.thoughts)
            addReflection(thought);
        return teacher_;
    }

private:
    std::optional<Date> day(int ago) const { return ago == kNever ? std::nullopt : std::optional(days_.ago(ago)); }

    // Nothing was written down later than today.
    RecordStamp stampOf(int ago) { return stage_.stampOf(days_.since(ago)); }

    void addTeacher() {
        auto teacher = story_.teacher;
        teacher.stamp = stampOf(story_.started);
        teacher.startedOn = days_.ago(story_.started);
        for (const int school : story_.schools)
            teacher.schools.push_back(stage_.schools[static_cast<std::size_t>(school)]);
        teacher_ = tables_.teachers.add(teacher);
    }

    void addAgreement(const story::Pact& pact) {
        Agreement agreement;
        agreement.stamp = stampOf(pact.started);
        agreement.teacher = teacher_;
        agreement.version = pact.version;
        agreement.startedOn = days_.ago(pact.started);
        agreement.discussedOn = day(pact.discussed);
        agreement.acknowledgedOn = day(pact.acknowledged);
        agreement.endedOn = day(pact.ended);
        fillIn(agreement, pact.replies, stage_.content.agreement);
        agreement.reviewOn = day(pact.review);
        if (agreement.acknowledgedOn)
            agreement.acknowledgements = {{Side::Coach, "Jo Merriweather", *agreement.acknowledgedOn},
                                          {Side::Teacher, calledName(story_.teacher), *agreement.acknowledgedOn}};
        tables_.agreements.add(agreement);
    }

    void addCycle(const story::Effort& effort) {
        static const std::vector<std::string> impact{"Identify", "Learn", "Improve"};
        static const std::vector<std::string> lesson{"Before", "During", "After"};
        const auto& names = effort.model == CycleModel::Impact ? impact : lesson;
        Cycle cycle;
        cycle.stamp = stampOf(effort.started);
        cycle.teacher = teacher_;
        cycle.model = effort.model;
        cycle.goal = effort.goal;
        cycle.studentsWill = effort.studentsWill;
        cycle.startedOn = days_.ago(effort.started);
        cycle.endedOn = day(effort.ended);
        for (std::size_t i = 0; i < effort.phases.size(); ++i) {
            const bool last = i + 1 == effort.phases.size();
            cycle.phases.push_back({names[i], days_.ago(effort.phases[i]),
                                    last ? day(std::min(effort.ended, effort.planned))
                                         : std::optional(days_.ago(effort.phases[i + 1] + 1))});
        }
        cycles_.emplace_back(tables_.cycles.add(cycle), cycle);
    }

    std::optional<CycleId> cycleOn(Date day) const {
        for (const auto& [id, cycle] : cycles_)
            if (cycle.startedOn <= day && (!cycle.endedOn || day <= *cycle.endedOn))
                return id;
        return std::nullopt;
    }

    void addContact(const story::Meeting& meeting) {
        Contact contact;
        contact.stamp = stampOf(meeting.ago);
        contact.with = {teacher_};
        contact.on = days_.ago(meeting.ago);
        contact.start = std::chrono::minutes(meeting.start);
        contact.length = std::chrono::minutes(meeting.minutes);
        contact.kind = meeting.kind;
        contact.mode = meeting.mode;
        contact.place = meeting.place;
        contact.askedBy = meeting.asking.by;
        contact.welcome = meeting.asking.welcome;
        contact.status = meeting.status;
        contact.planned = meeting.appointment;
        if (meeting.notice != kNever)
            contact.noticeOn = days_.ago(meeting.ago + meeting.notice);
        contact.sharedNote = meeting.shared;
        contact.privateNote = meeting.privately;
        if (meeting.summary != kNever)
            contact.summarySentOn = days_.since(meeting.ago - meeting.summary);
        contact.openedWithWin = meeting.win;
        contact.readBack = meeting.readBack;
        contact.hardMoment = meeting.hard;
        contact.nothingToDo = meeting.nothingToDo;
        contact.goalLinked = meeting.goal;
        if (!meeting.move.empty())
            contact.moves = {stage_.moves.find(meeting.move)->second};
        contact.cycle = meeting.goal ? cycleOn(contact.on) : std::nullopt;
        contacts_.emplace(meeting.ago, tables_.contacts.add(contact));
    }

    void addStep(const story::Step& told) {
        NextStep step;
        step.stamp = stampOf(told.made);
        step.teacher = teacher_;
        if (const auto meeting = contacts_.find(told.made); meeting != contacts_.end())
            step.contact = meeting->second;
        step.owner = told.owner;
        step.what = told.what;
        step.kind = told.kind;
        step.madeOn = days_.ago(told.made);
        step.dueOn = day(told.due);
        if (told.movedOn != kNever)
            step.renegotiations = {{days_.ago(told.movedOn), days_.ago(told.movedTo)}};
        step.state = told.state;
        step.closedOn = day(told.closed);
        step.fitted = told.fitted;
        step.offeredBeforeAsked = told.offered;
        step.goalLinked = told.goal;
        step.source = told.source;
        if (told.lookedBack != kNever)
            step.lookBack = LookBack{days_.ago(told.lookedBack), told.verdict};
        tables_.nextSteps.add(step);
    }

    void addWin(const story::Praise& praise) {
        Win win;
        win.stamp = stampOf(praise.seen);
        win.teacher = teacher_;
        win.seenOn = days_.ago(praise.seen);
        win.what = praise.what;
        win.namedBy = praise.namedBy;
        win.toldOn = day(praise.told);
        win.toldHow = praise.how;
        win.mayShare = praise.mayShare;
        tables_.wins.add(win);
    }

    void addChecklist(const story::Ticks& ticks) {
        const auto thisMonth = firstOfMonth(days_.today());
        const auto from = ticks.thisMonth ? thisMonth : firstOfMonth(addDays(thisMonth, -1));
        Checklist checklist;
        checklist.teacher = teacher_;
        checklist.period = {from, lastOfMonth(from)};
        checklist.note = ticks.note;
        const auto changedOn = std::min(days_.today(), checklist.period.until);
        checklist.stamp = stage_.stampOf(changedOn);
        const auto names = [](const auto& codes, std::string_view code) {
            return std::find(codes.begin(), codes.end(), code) != codes.end();
        };
        for (const auto& item : stage_.content.checklist.items) {
            ChecklistItem tick{item.code, item.text, item.strategy, TickState::NotYet, {}, {}};
            if (names(ticks.done, item.code))
                tick.state = TickState::Done;
            else if (names(ticks.notFitting, item.code))
                tick.state = TickState::NotFitting;
            if (tick.state != TickState::NotYet)
                tick.changedOn = changedOn;
            checklist.items.push_back(std::move(tick));
        }
        tables_.checklists.add(checklist);
    }

    void addPulse(const story::Voice& voice) {
        Pulse pulse;
        pulse.stamp = stampOf(voice.on);
        pulse.teacher = teacher_;
        pulse.on = days_.ago(voice.on);
        pulse.answers = voice.answers;
        pulse.words = voice.words;
        tables_.pulses.add(pulse);
    }

    void addReflection(const story::Thought& thought) {
        Reflection reflection;
        reflection.stamp = stampOf(thought.on);
        reflection.on = days_.ago(thought.on);
        reflection.teacher = teacher_;
        reflection.dimension = thought.dimension;
        for (const auto& prompt : stage_.content.prompts)
            if (prompt.code == thought.prompt)
                reflection.prompt = prompt.text;
        reflection.text = thought.text;
        tables_.reflections.add(reflection);
    }

    const story::Story& story_;
    DemoStage& stage_;
    Tables& tables_;
    const DemoDays& days_;
    TeacherId teacher_;
    std::vector<std::pair<CycleId, Cycle>> cycles_;
    std::map<int, ContactId> contacts_; // by days ago
};

} // namespace

RecordStamp DemoStage::stampOf(Date day) {
    const Instant afternoon = std::chrono::sys_days(day) + std::chrono::hours(15) + std::chrono::minutes(30);
    const Instant at = std::min(afternoon, latest);
    return {dice.uuid(), at, at, {}};
}

TeacherId tell(const story::Story& story, DemoStage& stage, Tables& tables) {
    return Teller(story, stage, tables).tell();
}

} // namespace alongside
