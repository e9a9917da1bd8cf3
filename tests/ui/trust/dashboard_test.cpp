#include "actions/contact_actions.h"
#include "shared/charts/ring.h"
#include "shared/pill.h"
#include "shared/theme.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "trust/dashboard_tab.h"
#include "trust/dimension_card.h"
#include "trust/figure_row.h"
#include "trust/owed_card.h"
#include "trust/owed_row.h"
#include "trust/timeline_list.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;
using trust::Indicator;

namespace {

const Content& content() {
    static const Content english = contentIn("en");
    return english;
}

// The dashboard of one teacher, on screen.
struct Dashboard {
    TestTime time;
    NotebookLink link{Notebook::inMemory(clockOf(time))};
    Navigator navigator;
    TeacherId ana;
    DashboardTab tab{link, navigator, content()};

    Dashboard() {
        put(link.notebook(), aCalendar());
        ana = put(link.notebook(), aTeacher().named("Ana Ferrer").made());
        tab.setTeacher(ana);
        tab.resize(1056, 900);
        tab.show();
        QCoreApplication::processEvents();
    }

    FigureRow* row(Indicator indicator) const {
        for (auto* each : tab.findChildren<FigureRow*>())
            if (each->figure().indicator == indicator && !each->figure().sentence.isEmpty() && each->isVisible())
                return each;
        return nullptr;
    }

    template <class Button>
    Button* button(const QString& name) const {
        for (auto* each : tab.findChildren<Button*>())
            if (each->isVisible() && (each->accessibleName() == name || each->text() == name))
                return each;
        return nullptr;
    }

    QString ringWords(const QString& title) const {
        for (auto* ring : tab.findChildren<Ring*>())
            if (ring->accessibleName().startsWith(title))
                return ring->accessibleName();
        return {};
    }

    void unfold() const { button<QPushButton>(QStringLiteral("Show all practices"))->click(); }
};

} // namespace

TEST_CASE("a new teacher's dashboard says that nothing is known yet", "[ui][trust]") {
    Dashboard dashboard;
    for (const auto* title : {"Communicative trust", "Relational trust", "Competence-based trust"})
        CHECK(dashboard.ringWords(QString::fromUtf8(title))
                  .startsWith(QString::fromUtf8(title) + QStringLiteral(": not enough yet.")));
    int cards = 0;
    for (auto* card : dashboard.tab.findChildren<DimensionCard*>())
        cards += card->accessibleName().isEmpty() ? 0 : 1;
    CHECK(cards == 3);
}

TEST_CASE("what was logged lately is said of the whole notebook, for it may be about others", "[ui][trust]") {
    Dashboard dashboard;
    const auto ben = put(dashboard.link.notebook(), aTeacher().named("Ben").made());
    put(dashboard.link.notebook(), aContact().with(ben).on("2026-11-18").made());
    QCoreApplication::processEvents();
    bool said = false;
    for (const auto* label : dashboard.tab.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("In your whole notebook something was logged on 1 of"));
    CHECK(said);
}

TEST_CASE("in large text the day of what is owed is whole, below the words where they need the room", "[ui][trust]") {
    const Dress dress(Appearance::Light, 150);
    Dashboard dashboard;
    put(dashboard.link.notebook(),
        aPromise().with(dashboard.ana).what("bring the sentence frames").madeOn("2026-11-12").dueOn("2026-11-26"));
    dashboard.tab.resize(1184, 700);
    settle();
    const auto* row = dashboard.tab.findChild<OwedRow*>();
    REQUIRE(row);
    const auto* day = row->findChild<Pill*>();
    CHECK(day->width() >= day->sizeHint().width());
    int words = 0;
    for (const auto* label : row->findChildren<QLabel*>()) {
        words = std::max(words, label->width());
        CHECK(label->height() < 3 * label->fontMetrics().lineSpacing());
    }
    CHECK(words > row->width() / 2);
}

TEST_CASE("logging a meeting changes the dashboard", "[ui][trust]") {
    Dashboard dashboard;
    dashboard.unfold();
    REQUIRE(dashboard.row(Indicator::ReadBack));
    CHECK(dashboard.row(Indicator::ReadBack)->figure().counted.empty());
    logMeeting(dashboard.link.notebook(), {aContact().with(dashboard.ana).readBack().made(), {}, {}});
    CHECK(dashboard.row(Indicator::ReadBack)->figure().counted.size() == 1);
    CHECK(dashboard.row(Indicator::ReadBack)->accessibleName() ==
          QStringLiteral("What was heard read back: not enough yet (1 of 1)"));
}

TEST_CASE("every figure opens what it counts, those that count and the others told apart", "[ui][trust]") {
    Dashboard dashboard;
    const auto with = put(dashboard.link.notebook(), aContact().with(dashboard.ana).on("2026-11-12").readBack().made());
    const auto without = put(dashboard.link.notebook(), aContact().with(dashboard.ana).on("2026-11-13").made());
    dashboard.unfold();
    std::vector<FigureEntries> asked;
    QObject::connect(&dashboard.navigator, &Navigator::entriesWanted,
                     [&](const FigureEntries& figure) { asked.push_back(figure); });
    auto* row = dashboard.row(Indicator::ReadBack);
    REQUIRE(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QTest::keyClick(row, Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0] == asked[1]);
    CHECK(asked[0].teacher == dashboard.ana);
    CHECK(asked[0].indicator == Indicator::ReadBack);
    CHECK(asked[0].counted == std::vector<trust::Entry>{with});
    CHECK(asked[0].others == std::vector<trust::Entry>{without});
}

TEST_CASE("agreement and checklist open their own tabs", "[ui][trust]") {
    Dashboard dashboard;
    dashboard.unfold();
    std::vector<TeacherTab> asked;
    QObject::connect(&dashboard.navigator, &Navigator::teacherWanted,
                     [&](TeacherId, TeacherTab tab) { asked.push_back(tab); });
    dashboard.row(Indicator::AgreementInForce)->click();
    dashboard.row(Indicator::Checklist)->click();
    CHECK(asked == std::vector{TeacherTab::Agreement, TeacherTab::Checklist});
}

TEST_CASE("a promise is marked as kept on the dashboard, and opened again", "[ui][trust]") {
    Dashboard dashboard;
    const auto step = put(dashboard.link.notebook(),
                          aPromise().with(dashboard.ana).what("Bring the video").madeOn("2026-11-12").made());
    auto* box = dashboard.button<QCheckBox>(QStringLiteral("Kept: Bring the video"));
    REQUIRE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(dashboard.link.read().nextSteps.find(step)->state == StepState::Kept);
    CHECK(dashboard.button<QCheckBox>(QStringLiteral("Kept: Bring the video")) == box);
    CHECK(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(dashboard.link.read().nextSteps.find(step)->state == StepState::Open);
}

TEST_CASE("what the teacher set out to do stands apart from what the coach owes", "[ui][trust]") {
    Dashboard dashboard;
    put(dashboard.link.notebook(), anActionStep().with(dashboard.ana).what("Try three talk moves").made());
    const auto* owed = dashboard.tab.findChild<OwedCard*>();
    const auto labelled = [&](const QString& words) -> QLabel* {
        for (auto* label : owed->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return label;
        return nullptr;
    };
    CHECK(labelled(QStringLiteral("Nothing is open. What you promise next stands here until it is kept.")));
    const auto* whose = labelled(QStringLiteral("Ana Ferrer's own steps"));
    REQUIRE(whose);
    const auto* step = labelled(QStringLiteral("Try three talk moves"));
    REQUIRE(step);
    put(dashboard.link.notebook(), aPromise().with(dashboard.ana).what("Send the video").made());
    QCoreApplication::processEvents();
    const auto* promise = labelled(QStringLiteral("Send the video"));
    REQUIRE(promise);
    const auto top = [&](const QWidget* widget) { return widget->mapTo(owed, QPoint()).y(); };
    CHECK(top(promise) < top(whose));
    CHECK(top(whose) < top(step));
    CHECK_FALSE(labelled(QStringLiteral("Nothing is open. What you promise next stands here until it is kept.")));
}

TEST_CASE("collapsed a card shows three sentences, unfolded all of them", "[ui][trust]") {
    Dashboard dashboard;
    const auto shown = [&] {
        const auto rows = dashboard.tab.findChildren<FigureRow*>();
        return std::count_if(rows.begin(), rows.end(), [](const FigureRow* row) { return row->isVisible(); });
    };
    CHECK(shown() == 9);
    dashboard.unfold();
    CHECK(shown() > 15);
    dashboard.button<QPushButton>(QStringLiteral("Show fewer practices"))->click();
    CHECK(shown() == 9);
}

TEST_CASE("what to try next names its reason, words to say and where it rests", "[ui][trust]") {
    Dashboard dashboard;
    const auto late =
        put(dashboard.link.notebook(),
            aPromise().with(dashboard.ana).what("Bring the video").madeOn("2026-10-12").dueOn("2026-10-20").made());
    QCoreApplication::processEvents(); // new widgets show themselves from the event loop
    QStringList words;
    for (const auto* label : dashboard.tab.findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    CHECK(words.filter(QStringLiteral("“Bring the video” was due 20 Oct")).size() == 1);
    std::vector<FigureEntries> asked;
    QObject::connect(&dashboard.navigator, &Navigator::entriesWanted,
                     [&](const FigureEntries& figure) { asked.push_back(figure); });
    for (auto* each : dashboard.tab.findChildren<QPushButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Show what this rests on: put it")))
            each->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].counted == std::vector<trust::Entry>{late});
}

TEST_CASE("the school year can be looked at where terms are set", "[ui][trust]") {
    Dashboard dashboard;
    const auto segment = [&] { return dashboard.button<QAbstractButton>(QStringLiteral("This school year")); };
    CHECK_FALSE(segment());
    auto calendar = aCalendar();
    calendar.terms = {{"Autumn", {day("2026-08-24"), day("2026-12-18")}}};
    put(dashboard.link.notebook(), calendar);
    put(dashboard.link.notebook(), aContact().with(dashboard.ana).on("2026-08-27").readBack().made());
    dashboard.unfold();
    CHECK(dashboard.row(Indicator::ReadBack)->figure().counted.empty());
    QCoreApplication::processEvents(); // new widgets show themselves from the event loop
    REQUIRE(segment());
    segment()->click();
    CHECK(dashboard.row(Indicator::ReadBack)->figure().counted.size() == 1);
}

TEST_CASE("the latest four entries stand on the dashboard", "[ui][trust]") {
    Dashboard dashboard;
    for (const auto* on : {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"})
        put(dashboard.link.notebook(), aContact().with(dashboard.ana).on(on).made());
    auto* list = dashboard.tab.findChild<TimelineList*>();
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 4);
    CHECK(dashboard.button<QPushButton>(QStringLiteral("Show all 5")));
}

TEST_CASE("a name of two hundred letters and a note of two thousand words leave the page whole", "[ui][trust]") {
    Dashboard dashboard;
    auto contact = aContact().with(dashboard.ana).sharedNote(std::string(12000, 'w'));
    put(dashboard.link.notebook(), contact.privateNote("מורה 🙂 " + std::string(300, 'p')).made());
    put(dashboard.link.notebook(), aPromise().with(dashboard.ana).what(std::string(200, 'm')).made());
    QCoreApplication::processEvents();
    for (const auto* row : dashboard.tab.findChildren<FigureRow*>())
        if (row->isVisible())
            CHECK(row->height() >= row->heightForWidth(row->width()));
    CHECK(dashboard.tab.findChild<QScrollArea*>()->widget()->width() <= dashboard.tab.width());
}
