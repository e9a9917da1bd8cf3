#include "shared/wording/trust_words.h"
#include "support/relationship.h"
#include "today/today_words.h"
#include "trust/figures.h"
#include "trust/headline.h"
#include "ui/qt_words.h"

#include <QLocale>

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;
using trust::Indicator;

namespace {

Figure figureOf(const trust::Assessment& assessment, Indicator indicator) {
    for (const auto& figure : figuresOf(assessment, trust::dimensionOf(indicator), kToday))
        if (figure.indicator == indicator)
            return figure;
    return {};
}

// Five replies in a row, the first `kept` of them by their day; the others `then`.
Relationship promised(int kept, const NextStepMaker& then) {
    Relationship relationship;
    for (int i = 0; i < kept; ++i)
        relationship.add(aPromise().kind(StepKind::Reply).madeOn("2026-10-20").dueOn("2026-10-27").kept("2026-10-26"));
    relationship.add(then.made());
    return relationship;
}

NextStepMaker lateReply() {
    return aPromise().kind(StepKind::Reply).madeOn("2026-10-20").dueOn("2026-11-03");
}

} // namespace

TEST_CASE("a count is a plain sentence with what stands beside it", "[ui][trust]") {
    struct Row {
        const char* name;
        NextStepMaker then;
        const char* sentence;
    };
    const auto row = GENERATE(
        Row{"open", lateReply(), "4 of 5 promises to answer or send kept by the date you gave; 1 open since 3 Nov"},
        Row{"late", lateReply().kept("2026-11-05"),
            "4 of 5 promises to answer or send kept by the date you gave; 1 kept late"},
        Row{"moved", lateReply().moved("2026-11-02", "2026-11-10").kept("2026-11-09"),
            "4 of 5 promises to answer or send kept by the date you gave; 1 moved in good time and kept"},
        Row{"missed", lateReply().missed("2026-11-05"),
            "4 of 5 promises to answer or send kept by the date you gave; 1 missed"},
        Row{"released", lateReply().released("2026-11-05"),
            "4 of 4 promises to answer or send kept by the date you gave"},
        Row{"due today", aPromise().kind(StepKind::Reply).madeOn("2026-11-10").dueOn("2026-11-20"),
            "4 of 4 promises to answer or send kept by the date you gave; 1 due today"});
    CAPTURE(row.name);
    const auto today = promised(4, row.then).today();
    CHECK(figureOf(today, Indicator::PromisesCommunicative).sentence == QString::fromUtf8(row.sentence));
}

TEST_CASE("what a sentence names beside its count can be opened", "[ui][trust]") {
    const NextStepId moved{501}, dueToday{502};
    const ContactId forgotten{503};
    auto relationship = promised(4, lateReply());
    relationship.add(aPromise()
                         .kind(StepKind::Reply)
                         .madeOn("2026-10-20")
                         .dueOn("2026-11-03")
                         .moved("2026-11-02", "2026-11-30")
                         .but(&NextStep::id, moved));
    relationship.add(
        aPromise().kind(StepKind::Reply).madeOn("2026-11-10").dueOn("2026-11-20").but(&NextStep::id, dueToday));
    relationship.add(aPlannedContact("2026-11-12").but(&Contact::id, forgotten));
    const auto today = relationship.today();
    const auto promises = figureOf(today, Indicator::PromisesCommunicative);
    CHECK(promises.beside == std::vector<trust::Entry>{moved, dueToday});
    CHECK(promises.others.size() == 1);
    CHECK(entriesOf(promises, {}).beside == promises.beside);
    CHECK(figureOf(today, Indicator::AppointmentsKept).beside == std::vector<trust::Entry>{forgotten});
}

TEST_CASE("beside the rhythm stand the longest gap and when they last saw each other", "[ui][trust]") {
    Relationship relationship;
    for (const auto* on : {"2026-10-12", "2026-10-15", "2026-11-12"})
        relationship.add(aContact().on(on));
    const auto words = [&] { return figureOf(relationship.today(), Indicator::Rhythm).sentence; };
    INFO(words().toStdString());
    CHECK(words().endsWith(QStringLiteral("; last met 6 school days ago, longest gap 19 school days")));
    relationship.add(aContact().on("2026-11-19").kind(ContactKind::Hallway));
    CHECK(words().endsWith(
        QStringLiteral("; last met 6 school days ago, last seen 1 school day ago, longest gap 19 school days")));
}

TEST_CASE("under three events there is not enough yet, and no picture", "[ui][trust]") {
    const auto figure = figureOf(promised(1, lateReply()).today(), Indicator::PromisesCommunicative);
    CHECK(figure.sentence == QStringLiteral("Promises to answer or send: not enough yet (1 of 2); 1 open since 3 Nov"));
    CHECK_FALSE(figure.tally);
    const auto none = figureOf(Relationship().today(), Indicator::CameBack);
    CHECK(none.sentence == QStringLiteral("Hard moments returned to: nothing to count yet"));
}

TEST_CASE("a change is told only where it says something", "[ui][trust]") {
    trust::Count count;
    const auto with = [&](std::size_t k, std::size_t n, trust::Tally previous) {
        count.yes.assign(k, trust::Entry(ContactId{1}));
        count.no.assign(n - k, trust::Entry(ContactId{1}));
        count.previous = previous;
        return beforeWords(count);
    };
    CHECK(with(7, 9, {4, 6}) == QStringLiteral("3 more than before (4 of 6)"));
    CHECK(with(5, 9, {7, 9}) == QStringLiteral("2 fewer than before (7 of 9)"));
    CHECK(with(5, 9, {4, 6}) == QStringLiteral("Before: 4 of 6"));
    CHECK(with(7, 9, {1, 4}) == QStringLiteral("Before: 1 of 4"));
    CHECK(with(7, 9, {0, 0}).isEmpty());
}

TEST_CASE("every practice that can need care has a name and a way to care for it", "[ui][trust]") {
    const trust::Assessment assessment;
    for (const auto& [indicator, count] : trust::countsOf(assessment)) {
        CAPTURE(wordOf(indicator));
        CHECK_FALSE(nameOf(indicator).isEmpty());
        CHECK_FALSE(careFor(indicator).isEmpty());
        trust::Count enough;
        enough.yes.assign(4, trust::Entry(ContactId{1}));
        enough.status = trust::Status::Strong;
        CHECK(sentenceFor(indicator, enough, {}).startsWith(QStringLiteral("4 of 4 ")));
    }
}

TEST_CASE("both figures of a sentence have the separators of the region", "[ui][trust][today]") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    trust::Count count;
    count.yes.assign(1743, trust::Entry(ContactId{1}));
    count.status = trust::Status::Strong;
    CHECK(sentenceFor(Indicator::AppointmentsKept, count, {}) == text("1,743 of 1,743 appointments kept"));
    Today view;
    view.promisesKeptThisMonth = 1742;
    view.promisesDueThisMonth = 1743;
    CHECK(promisesWords(view) == text("1,742 of 1,743 promises kept by the date first given"));
    QLocale::setDefault(before);
}

TEST_CASE("no sentence speaks in per cent or of a score", "[ui][trust]") {
    auto relationship = promised(4, lateReply());
    relationship.add(aContact().on("2026-11-12")).add(aWin().seenOn("2026-11-02")).add(anAgreement());
    const auto today = relationship.today();
    for (const auto dimension : everyValueOf<Dimension>())
        for (const auto& figure : figuresOf(today, dimension, kToday)) {
            CHECK_FALSE(figure.sentence.contains(QLatin1Char('%')));
            CHECK_FALSE(figure.sentence.contains(QStringLiteral("score"), Qt::CaseInsensitive));
        }
}

TEST_CASE("what is overdue stands first, then a broken rule, a streak, silence", "[ui][trust]") {
    auto relationship = promised(5, lateReply());
    const auto words = [&] {
        return headlineOf(relationship.today(), Dimension::Communicative, LastLogged{day("2026-11-19"), 1}, kToday);
    };
    CHECK(words().words.contains(QStringLiteral("open since 3 Nov")));
    CHECK(words().shade == Shade::Warn);
    relationship.evidence.steps.pop_back();
    CHECK(words() == Headline{QStringLiteral("Promises to answer or send: all 5"), Shade::Plain});
    relationship.add(anAgreement().acknowledgedOn("2026-09-10"));
    relationship.add(aContact().on("2026-11-12"));
    CHECK(words().words.contains(QStringLiteral("not sent yet")));
    CHECK(words().shade == Shade::Plain);
    CHECK(headlineOf(Relationship().today(), Dimension::Relational, {}, kToday).words ==
          QStringLiteral("Nothing logged yet"));
    const auto silent = [](int schoolDays) {
        return headlineOf(Relationship().today(), Dimension::Relational, LastLogged{day("2026-09-30"), schoolDays},
                          kToday)
            .words;
    };
    CHECK(silent(11) == QStringLiteral("Nothing logged since 30 Sep"));
    CHECK(silent(10).isEmpty()); // the rest were holidays
}

TEST_CASE("at a glance the practices that need care come before the strong ones", "[ui][trust]") {
    auto relationship = promised(5, lateReply().kept("2026-11-02"));
    for (const auto* on : {"2026-11-02", "2026-11-04", "2026-11-09"})
        relationship.add(aContact().on(on).nothingToDo());
    const auto all = figuresOf(relationship.today(), Dimension::Communicative, kToday);
    const auto telling = mostTelling(all);
    REQUIRE(telling.size() == 3);
    const auto shows = [&](Indicator indicator) {
        return std::any_of(telling.begin(), telling.end(), [&](const Figure& f) { return f.indicator == indicator; });
    };
    CHECK(shows(Indicator::SummarySent)); // never sent
    CHECK(shows(Indicator::ReadBack));    // never read back
    CHECK(all.size() > telling.size());
    CHECK(std::is_sorted(telling.begin(), telling.end(),
                         [](const Figure& a, const Figure& b) { return a.indicator < b.indicator; }));
}

TEST_CASE("the ring has one segment for each practice of its dimension", "[ui][trust]") {
    const auto today = promised(4, lateReply()).today();
    const auto segments = [&](Dimension dimension) { return practicesIn(figuresOf(today, dimension, kToday)).size(); };
    CHECK(segments(Dimension::Communicative) == 6);
    CHECK(segments(Dimension::Relational) == 5);
    CHECK(segments(Dimension::Competence) == 5);
}
