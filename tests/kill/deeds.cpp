#include "kill/deeds.h"

#include "actions/contact_actions.h"
#include "actions/next_step_actions.h"
#include "actions/teacher_actions.h"
#include "support/makers.h"

#include <algorithm>
#include <tuple>

namespace alongside {
namespace {

using namespace making;

std::chrono::minutes minuteOfDeed{};

std::string words(int n, int count) {
    std::string text = "Deed " + std::to_string(n);
    for (int i = 0; i < count; ++i)
        text += " word" + std::to_string(n * 31 + i);
    return text;
}

void addTeacher(Notebook& notebook, int n) {
    alongside::addTeacher(notebook, aTeacher().named("Teacher " + std::to_string(n)));
}

void log(Notebook& notebook, int n) {
    const auto teachers = notebook.read().teachers.all();
    const auto with = teachers[static_cast<std::size_t>(n) % teachers.size()].id;
    Meeting meeting;
    meeting.contact = aContact().with(with).sharedNote(words(n, 400)).privateNote(words(n, 100));
    for (int i = 0; i < 3; ++i)
        meeting.nextSteps.push_back(aPromise().with(with).what(words(n, 5 + i)));
    meeting.nextSteps.push_back(anActionStep().with(with).what(words(n, 4)));
    meeting.newWins = {aWin().with(with).what(words(n, 20))};
    logMeeting(notebook, meeting);
}

void keepOne(Notebook& notebook) {
    settle(notebook, notebook.read().nextSteps.open().front().id, StepState::Kept, notebook.today());
}

void correctLast(Notebook& notebook, int n) {
    auto meeting = meetingOf(notebook.read(), notebook.read().contacts.all().back().id).value();
    meeting.contact.sharedNote = words(n, 500);
    meeting.takenAway = {meeting.nextSteps.front().id};
    meeting.nextSteps.erase(meeting.nextSteps.begin());
    meeting.nextSteps.push_back(aPromise().with(meeting.contact.with.front()).what(words(n, 9)));
    correctMeeting(notebook, meeting);
}

template <class Record>
void makeComparable(std::vector<Record>& records) {
    for (auto& record : records)
        record.stamp.uuid.clear();
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
}

} // namespace

Clock clockOfDeeds() {
    return {[] { return kToday; }, [] { return Instant(std::chrono::sys_days(kToday)) + minuteOfDeed; }};
}

void doDeed(Notebook& notebook, int n) {
    minuteOfDeed = std::chrono::minutes(n);
    switch (n % 7) {
    case 0:
        return addTeacher(notebook, n);
    case 3:
        return keepOne(notebook);
    case 5:
        return correctLast(notebook, n);
    case 6:
        return removeMeeting(notebook, notebook.read().contacts.all().front().id);
    default:
        return log(notebook, n);
    }
}

WholeNotebook comparable(const Notebook& notebook) {
    auto whole = wholeOf(notebook.read());
    std::apply([](auto&... records) { (makeComparable(records), ...); },
               std::tie(whole.teachers, whole.contacts, whole.nextSteps, whole.wins));
    return whole;
}

} // namespace alongside
