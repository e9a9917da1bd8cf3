#include "today/day_paper.h"

#include "door/door_words.h"
#include "shared/notebook_link.h"
#include "shared/paper/paper.h"
#include "shared/paper/paper_box.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"
#include "today/today_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace alongside {
namespace {

constexpr std::size_t kMost = 30; // of promises, and of those who have been quiet
const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54);
constexpr double kBesideBox = 18; // points from the box's left to the words

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DayPaper)
};

template <class List>
auto firstOf(const List& list) {
    return std::span(list).first(std::min(list.size(), kMost));
}

void takeOutPrivate(BeforeTheDoor& door) {
    door.hardMoment.reset();
    door.way.closedTopics.clear();
    if (door.last)
        door.last->privateNote.clear();
}

void addTeacher(Day& day, const Tables& tables, TeacherId id) {
    if (auto teacher = tables.teachers.find(id))
        day.teachers.emplace(id, std::move(*teacher));
}

// Small words below others.
void addAside(Paper& paper, const QString& words, double indent = 0, bool keepWithNext = false) {
    paper.words(words, PaperType::Small, QColor(kGrey), indent, keepWithNext);
}

void addSection(Paper& paper, const QString& words) {
    paper.gap(16);
    paper.words(words, PaperType::Section, Qt::black, 0, true);
}

void addHowManyMore(Paper& paper, std::size_t all) {
    if (all > kMost)
        addAside(paper, Say::tr("and %Ln more", nullptr, static_cast<int>(all - kMost)));
}

void addLines(Paper& paper, const QList<DoorLine>& lines, double indent) {
    for (const auto& line : lines)
        paper.words(Say::tr("%1: %2", "what, and what is said of it").arg(line.lead, line.words), PaperType::Body,
                    Qt::black, indent);
}

void addDoors(Paper& paper, const Day& day, const Contact& meeting, const AgreementForm& form) {
    const DoorReading reading{day.date, day.calendar, form};
    const bool several = meeting.with.size() > 1;
    for (const auto teacher : meeting.with) {
        const auto door = day.doors.find(teacher);
        if (door == day.doors.end())
            continue;
        const double indent = paper.points(kBesideBox);
        if (!several) {
            addLines(paper, doorLines(door->second, reading), indent);
        } else if (const auto lines = doorLinesInBrief(door->second, reading); !lines.isEmpty()) {
            paper.words(day.nameOf(teacher), PaperType::Body, Qt::black, indent, true);
            addLines(paper, lines, 2 * indent);
        }
    }
}

void addMeeting(Paper& paper, const Day& day, const Contact& meeting, const AgreementForm& form) {
    QStringList parts{wordsFor(meeting.kind), minutesWords(meeting.length)};
    if (!meeting.place.empty())
        parts += toQt(meeting.place);
    const auto who = day.namesOf(meeting);
    paper.gap(9);
    paper.words(meeting.start ? Say::tr("%1  %2", "a time of day, and with whom").arg(timeOfDay(*meeting.start), who)
                              : who,
                PaperType::Question, Qt::black, 0, true);
    addAside(paper, parts.join(QStringLiteral(" · ")), 0, true);
    addDoors(paper, day, meeting, form);
}

void addMeetings(Paper& paper, const Day& day, const AgreementForm& form) {
    addSection(paper, Say::tr("Meetings"));
    if (day.view.planned.empty())
        paper.words(day.view.isSchoolDay ? Say::tr("Nothing is planned for today.") : Say::tr("No school today."),
                    PaperType::Body);
    for (const auto& meeting : day.view.planned)
        addMeeting(paper, day, meeting, form);
}

void addPromises(Paper& paper, const Day& day) {
    if (day.promises.empty())
        return;
    const SchoolDays days(day.calendar);
    addSection(paper, Say::tr("Promises due"));
    for (const auto& promise : day.promises) {
        paper.gap(5);
        paper.add({0, true, [&paper](QPainter& painter, QRectF room) {
                       paintBox(paper, painter, room.topLeft() + QPointF(0, paper.points(2)), {});
                   }});
        const double indent = paper.points(kBesideBox);
        paper.words(toQt(promise.what).simplified(), PaperType::Body, Qt::black, indent, true);
        const QStringList parts{day.nameOf(promise.teacher), historyWords(promise, day.date),
                                standingWords(promise, day.date, days)};
        addAside(paper, parts.join(QStringLiteral(" · ")), indent);
    }
    addHowManyMore(paper, day.view.due.size());
}

void addQuiet(Paper& paper, const Day& day) {
    if (day.view.quiet.empty())
        return;
    addSection(paper, Say::tr("Keep in touch"));
    for (const auto& standing : firstOf(day.view.quiet)) {
        auto words = quietSentence(day.nameOf(standing.teacher), standing);
        if (const auto next = day.planned.find(standing.teacher); next != day.planned.end())
            words += QStringLiteral(" · ") + Say::tr("planned %1").arg(dayWithWeekday(next->second, day.date));
        paper.words(words, PaperType::Body);
    }
    addHowManyMore(paper, day.view.quiet.size());
}

} // namespace

Day dayToPrint(const NotebookLink& link) {
    const auto& tables = link.read();
    auto day = dayOf(link);
    for (auto& [_, door] : day.doors)
        takeOutPrivate(door);
    day.promises.clear();
    for (const auto& due : firstOf(day.view.due))
        if (auto promise = tables.nextSteps.find(due.id)) {
            addTeacher(day, tables, promise->teacher);
            day.promises.push_back(std::move(*promise));
        }
    for (const auto& standing : firstOf(day.view.quiet)) {
        addTeacher(day, tables, standing.teacher);
        if (const auto next = tables.contacts.nextPlanned(standing.teacher, day.date))
            day.planned.emplace(standing.teacher, *next);
    }
    return day;
}

std::vector<TeacherId> namedOnPaper(const Day& day) {
    std::vector<TeacherId> named;
    for (const auto& meeting : day.view.planned)
        named.insert(named.end(), meeting.with.begin(), meeting.with.end());
    for (const auto& promise : day.promises)
        named.push_back(promise.teacher);
    for (const auto& standing : firstOf(day.view.quiet))
        named.push_back(standing.teacher);
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

PaperContent dayOnPaper(const Day& day, const AgreementForm& form) {
    const auto title = capitalized(longDay(day.date));
    return {title, fullDay(day.date), [day, form, title](Paper& paper) {
                paper.words(title, PaperType::Title);
                paper.gap(2);
                addAside(paper, Say::tr("Without private notes, hard moments and topics that are not open."));
                addMeetings(paper, day, form);
                addPromises(paper, day);
                addQuiet(paper, day);
            }};
}

} // namespace alongside
