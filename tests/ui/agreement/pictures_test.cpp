#include "actions/agreement_actions.h"
#include "actions/checklist_actions.h"
#include "actions/notebook_actions.h"
#include "checklist/checklist_tab.h"
#include "ui/agreement/agreement_screen.h"
#include "ui/shot.h"

using namespace alongside;
using namespace alongside::making;

namespace {

// Believable records for looking at both tabs; kept as `shoot` keeps them.
struct Pictures : AgreementScreen {
    void fill() {
        auto me = aCoach().made();
        me.role = "Instructional coach, grades 6 to 8";
        me.email = "robin.castle@riverside.example";
        correctMe(link.notebook(), me);
        startAgreement(link.notebook(), ana);
        auto agreement = newest();
        agreement.rhythm = 10;
        agreement.notice = 1;
        agreement.visits = VisitRule::InvitationOnly;
        agreement.answers["rhythm.times"] = std::string("Tuesdays, period 4");
        agreement.answers["rhythm.place"] = std::string("Room 12");
        agreement.answers["what-we-want.goals"] = std::vector<std::string>{"student-talk", "questioning", "Wait time"};
        agreement.answers["what-we-want.goal"] =
            std::string("Every student explains a strategy aloud at least once a week. 🙂");
        agreement.answers["help.kinds.co-plan"] = std::string("yes");
        agreement.answers["help.kinds.model"] = std::string("maybe");
        agreement.answers["two-of-us.began"] = std::string("asked");
        agreement.answers["review.talked-through"] = true;
        fillIn(link.notebook(), agreement);
    }

    void keep(QWidget& widget, const QString& name) {
        settle();
        keepShot(widget.grab(), name);
    }
};

} // namespace

TEST_CASE_METHOD(Pictures, "the agreement and the checklist can be looked at", "[ui][pictures]") {
    const auto [appearance, zoom] = everyLook();
    const Dress dress(appearance, zoom);
    const auto look = QStringLiteral("-%1-%2")
                          .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(zoom);
    open();
    keep(*tab, QStringLiteral("agreement-empty") + look);
    fill();
    tab->resize(1056, 900);
    for (const int section : {1, 3, 5, 6, 9, 12}) {
        openSection(section);
        keep(*tab, QStringLiteral("agreement-%1").arg(section) + look);
    }
    acknowledge(link.notebook(), newest().id,
                {{Side::Coach, "Robin Castle", time.today}, {Side::Teacher, "Ana Ferrer", time.today}});
    keep(*tab, QStringLiteral("agreement-read") + look);
    startAgreement(link.notebook(), ana);
    auto next = newest();
    next.rhythm = 5;
    next.answers["rhythm.place"] = std::string("The library");
    fillIn(link.notebook(), next);
    tab->setTeacher(put(link.notebook(), aTeacher().made()));
    tab->setTeacher(ana);
    settle();
    openSection(13);
    keep(*tab, QStringLiteral("agreement-changed") + look);

    put(link.notebook(), aContact().with(ana).on("2026-11-18").kind(ContactKind::Hallway).made());
    ChecklistTab checklist(link, navigator, content);
    checklist.setTeacher(ana);
    const auto tickOne = [&](const char* code, TickState state) {
        tick(link.notebook(), checklistFor(link.read(), ana, time.today, content.checklist), code, state);
    };
    tickOne("celebrate-1", TickState::Done);
    tickOne("celebrate-5", TickState::NotFitting);
    tickOne("empathy-3", TickState::Done);
    noteOn(link.notebook(), checklistFor(link.read(), ana, time.today, content.checklist), "empathy-3",
           "After the parents' evening");
    checklist.resize(1056, 900);
    checklist.show();
    keep(checklist, QStringLiteral("checklist") + look);
}
