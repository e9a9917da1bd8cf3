#include "next_steps/next_step_form.h"
#include "next_steps/next_steps_page.h"
#include "next_steps/next_steps_view.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct FullLedger : LinkedNotebook {
    TeacherId luis = put(notebook, aTeacher().named("Luis Ferreira"));
    TeacherId maya = put(notebook, aTeacher().named("Maya Okafor"));
    TeacherId ruth = put(notebook, aTeacher().named("רות כהן"));

    FullLedger() {
        put(notebook, aPromise().with(luis).what("The number-talk video").madeOn("2026-10-26").dueOn("2026-10-29"));
        put(notebook, aPromise()
                          .with(maya)
                          .what("Ask the office for a second key 🔑")
                          .kind(StepKind::FindOut)
                          .madeOn("2026-11-02")
                          .dueOn("2026-11-12")
                          .moved("2026-11-11", "2026-11-18"));
        put(notebook,
            aPromise().with(ruth).what("Two exit slips to choose from").madeOn("2026-11-16").dueOn("2026-11-20"));
        put(notebook, anActionStep().with(maya).what("Try wait time in period 3").madeOn("2026-11-09"));
        put(notebook, aPromise().with(luis).what(std::string(200, 'w')).kind(StepKind::Visit).madeOn("2026-11-16"));
        put(notebook, aPromise().with(maya).what("Summary of the debrief").madeOn("2026-11-09").kept("2026-11-10"));
        put(notebook, aPromise().with(luis).what("Model the opening").madeOn("2026-11-02").missed("2026-11-16"));
    }
};

} // namespace

TEST_CASE_METHOD(FullLedger, "the ledger holds together in every theme and size", "[next_steps][shots]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const int zoom = GENERATE(100, 150);
    const Dress dress(appearance, zoom);
    const auto name = [&](const char* what) {
        return text("%1-%2-%3")
            .arg(text(what), appearance == Appearance::Light ? text("light") : text("dark"))
            .arg(zoom);
    };
    NextStepsPage page(link, navigator);
    shoot(page, {1056, 700}, name("next-steps"));
    auto* table = named<QTableView>(page, text("Next steps"));
    CHECK_FALSE(table->horizontalScrollBar()->isVisible());
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::mouseClick(named<QAbstractButton>(page, text("Kept")), Qt::LeftButton);
    shoot(page, {1056, 700}, name("next-steps-kept"));
    QTest::mouseClick(named<QAbstractButton>(page, text("Closed")), Qt::LeftButton);
    shoot(page, {1056, 700}, name("next-steps-closed"));

    LinkedNotebook fresh;
    NextStepsPage nothing(fresh.link, fresh.navigator);
    shoot(nothing, {1056, 700}, name("next-steps-nothing"));

    NextStepForm form(link, luis);
    form.submit();
    form.show();
    QCoreApplication::processEvents();
    shoot(form, form.size(), name("next-step"));
}
