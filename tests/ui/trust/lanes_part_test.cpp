#include "actions/pulse_actions.h"
#include "actions/reflection_actions.h"
#include "exchange/content.h"
#include "trust/dashboard_tab.h"
#include "trust/dimension_card.h"
#include "trust/lanes_part.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;
using enum PulseItem;
using enum PulseAnswer;

namespace {

// The dashboard of one teacher, and where its lanes lead.
struct Lanes : LinkedNotebook {
    const Content content = contentIn("en");
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    DashboardTab tab{link, navigator, content};
    QStringList asked;

    Lanes() {
        put(notebook, aCalendar());
        QObject::connect(&navigator, &Navigator::teacherWanted, &navigator, [this](TeacherId, TeacherTab to) {
            asked += text(to == TeacherTab::Pulse ? "pulse" : "other");
        });
        QObject::connect(&navigator, &Navigator::reflectionsWanted, &navigator,
                         [this](TeacherId, std::optional<Dimension> about) {
                             asked += text(about == Dimension::Relational ? "pages" : "other");
                         });
        QObject::connect(&navigator, &Navigator::newReflectionWanted, &navigator, [this](const ReflectionStart& start) {
            asked += text(start.moment == PromptMoment::LanesDiffer ? "question" : "page");
        });
        tab.setTeacher(ana);
        settle(tab);
    }
    LanesPart& lanes(const char* title) const {
        for (const auto* card : tab.findChildren<DimensionCard*>())
            for (const auto* label : card->findChildren<QLabel*>())
                if (label->text() == QString::fromUtf8(title))
                    return *card->lanes();
        throw std::runtime_error(title);
    }
    QString words(const char* title) const {
        QStringList all;
        for (const auto* label : lanes(title).findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(QLatin1Char('\n'));
    }
    void press(const char* title, const char* button) {
        for (auto* each : lanes(title).findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(button))
                return each->click();
        FAIL(button);
    }
    void keepPromises(int many) {
        for (int i = 0; i < many; ++i)
            put(notebook, aPromise()
                              .with(ana)
                              .kind(StepKind::ComeBack)
                              .madeOn("2026-11-02")
                              .dueOn("2026-11-10")
                              .kept("2026-11-09"));
    }
};

constexpr const char* kRelational = "Relational trust";

} // namespace

TEST_CASE_METHOD(Lanes, "empty lanes say so and lead to a first page and to the pulse", "[lanes]") {
    CHECK(words(kRelational) == QStringLiteral("They: no pulse on this yet\nYou: nothing written yet"));
    press(kRelational, "Write");
    press(kRelational, "Pulse");
    CHECK(asked == QStringList{text("page"), text("pulse")});
}

TEST_CASE_METHOD(Lanes, "the teacher's lane shows the day, the answers with the steps since before, and the very words",
                 "[lanes]") {
    recordPulse(notebook, aPulse().with(ana).on("2026-10-01").says(Rel1, Sometimes).says(Rel2, Always));
    recordPulse(notebook, aPulse()
                              .with(ana)
                              .on("2026-11-12")
                              .says(Rel1, Sometimes)
                              .says(Rel2, Sometimes)
                              .says(Comm1, Rarely)
                              .words("Ask me  first."));
    settle();
    CHECK(words(kRelational)
              .startsWith(QStringLiteral("They said, 12 Nov\n"
                                         "“My coach notices what goes well in my room.” Sometimes, as before\n"
                                         "“I can say when things are hard.” Sometimes, 2 steps down\n")));
    CHECK(words("Communicative trust").contains(QStringLiteral("In their words: “Ask me first.”")));
    CHECK_FALSE(words(kRelational).contains(QStringLiteral("Ask me first"))); // once is enough
    CHECK_FALSE(words(kRelational).contains(QStringLiteral("happens next"))); // another kind of trust
}

TEST_CASE_METHOD(Lanes, "a batch shows its counts beside, and from four answers nothing", "[lanes][anonymous]") {
    Pulse batch = aBatch().on("2026-11-12");
    for (int i = 0; i < 4; ++i)
        batch.answers.push_back({Rel1, Always});
    notebook.perform(Op::Import, [&](Tables& t) { batch.id = t.pulses.add(batch); });
    settle();
    CHECK(words(kRelational).startsWith(QStringLiteral("They: no pulse on this yet")));
    addSheet(notebook, batch.id, kToday, std::vector<PulseReply>{{Rel1, Rarely}});
    settle();
    CHECK(words(kRelational)
              .startsWith(QStringLiteral(
                  "Without names, 12 Nov\n“My coach notices what goes well in my room.” 1 rarely, 4 always")));
}

TEST_CASE_METHOD(Lanes, "the coach's own lane leads to the pages about this kind of trust", "[lanes]") {
    reflect(notebook, aReflection()
                          .but(&Reflection::teacher, ana)
                          .but(&Reflection::dimension, Dimension::Relational)
                          .but(&Reflection::on, day("2026-11-19"))
                          .but(&Reflection::text, "canary of the journal"));
    settle();
    CHECK(words(kRelational).contains(QStringLiteral("You reflected on this yesterday")));
    CHECK_FALSE(words(kRelational).contains(QStringLiteral("canary"))); // the teacher may look on
    press(kRelational, "Your pages");
    CHECK(asked == QStringList{text("pages")});
}

TEST_CASE_METHOD(Lanes, "where log and teacher differ the card asks, and takes no side", "[lanes]") {
    keepPromises(5);
    recordPulse(notebook, aPulse().with(ana).on("2026-11-12").says(Rel2, Rarely));
    settle();
    shoot(tab, {1056, 1700}, text("dashboard-lanes"));
    CHECK(words(kRelational).contains(QStringLiteral("Neither is wrong. How does it look from their side?")));
    CHECK_FALSE(words("Communicative trust").contains(QStringLiteral("Neither is wrong")));
    press(kRelational, "Reflect on it");
    CHECK(asked == QStringList{text("question")});
}
