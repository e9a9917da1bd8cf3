#include "agreement/compare_panel.h"
#include "checklist/checklist_paper.h"
#include "exchange/content.h"
#include "overview/trust_of.h"
#include "shared/paper/paper.h"
#include "trust/dashboard_paper.h"
#include "ui/linked_notebook.h"
#include "ui/pdf_words.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Papers : LinkedNotebook {
    const Content content = contentIn("en");
    QTemporaryDir folder;
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));

    QString wordsOf(const PaperContent& paper, const char* name) const {
        const auto path = folder.filePath(text("paper.pdf"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(paper, QPageSize(QPageSize::A4)));
        file.close();
        if (const auto shots = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); !shots.isEmpty())
            QProcess::execute(text("pdftoppm"), {text("-png"), text("-gray"), text("-r"), text("80"), path,
                                                 QDir(shots).filePath(text(name))});
        return wordsOfPdf(path);
    }
};

} // namespace

TEST_CASE_METHOD(Papers, "the printed checklist has its items and what only the teacher can say, and no note",
                 "[papers][canary]") {
    auto checklist = aChecklist().but(&Checklist::note, std::string("CANARY")).made();
    checklist.items = {{"a", "I named one thing that worked", Strategy::Celebrate, TickState::Done, "CANARY", {}},
                       {"b", "We started on time", Strategy::Dependable, TickState::NotFitting, "CANARY", {}}};
    const auto words = wordsOf(checklistOnPaper(checklist, content.checklist, text("Ana Ruiz")), "checklist");
    for (const auto* each : {"Ana Ruiz, November 2026", "I named one thing that worked",
                             "We started on time (not fitting)", "Only the teacher can say"}) {
        INFO(each);
        CHECK(words.contains(text(each)));
    }
    CHECK_FALSE(words.contains(text("CANARY")));
}

TEST_CASE_METHOD(Papers, "the printed dashboard says each practice as a sentence, and nothing private",
                 "[papers][canary]") {
    for (const auto* on : {"2026-11-09", "2026-11-11", "2026-11-13", "2026-11-17"})
        put(notebook, aContact().with(ana).on(on).but(&Contact::privateNote, std::string("CANARY")));
    notebook.perform(Op::Import, [&](Tables& t) {
        t.pulses.add(aPulse().with(ana).on("2026-11-13").words("CANARY"));
        auto page = aReflection().but(&Reflection::text, std::string("CANARY")).made();
        page.teacher = ana;
        t.reflections.add(page);
    });
    const auto paper = dashboardOnPaper(trustOf(notebook.read(), ana, time.today), text("Ana Ruiz"), time.today);
    const auto words = wordsOf(paper, "dashboard");
    for (const auto* each : {"Trust with Ana Ruiz", "Communicative trust:", "Relational trust:",
                             "Competence-based trust:", "0 of 4 summaries sent within 1 school day"}) {
        INFO(each);
        CHECK(words.contains(text(each)));
    }
    CHECK_FALSE(words.contains(text("CANARY")));
}

TEST_CASE_METHOD(Papers, "what stands on paper can be read out of the PDF sign by sign", "[papers]") {
    const auto said = text("At 7:45 (3 of 9) we met - 3x4, 5+6=11, [2] {3} 8/9 @10: \"Žofie’s §4\" -> 12");
    const PaperContent paper{text("A page"), text("Foot (2)"),
                             [said](Paper& onto) { onto.words(said, PaperType::Small); }};
    const auto words = wordsOf(paper, "signs");
    CHECK(words.contains(said));
    CHECK(words.contains(text("Foot (2)")));
}

TEST_CASE_METHOD(Papers, "any two versions of an agreement stand side by side", "[papers][agreement]") {
    const auto version = [&](int number, int rhythm) {
        return anAgreement().with(ana).version(number).rhythm(rhythm).made();
    };
    ComparePanel panel(content.agreement, {version(3, 5), version(2, 7), version(1, 10)}, time.today);
    panel.show();
    settle();
    const auto says = [&](const char* words) {
        for (const auto* each : panel.findChildren<QLabel*>())
            if (each->text() == text(words))
                return true;
        return false;
    };
    CHECK(says("7 school days"));
    CHECK(says("5 school days"));
    auto* was = panel.findChildren<QComboBox*>().front();
    was->setCurrentIndex(2);
    settle();
    CHECK(says("10 school days"));
    CHECK_FALSE(says("7 school days"));
    was->setCurrentIndex(0);
    settle();
    CHECK(says("Nothing yet. Both versions say the same."));
}
