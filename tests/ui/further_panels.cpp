#include "ui/further_panels.h"

#include "agreement/acknowledge_panel.h"
#include "agreement/compare_panel.h"
#include "keeping/due_panel.h"
#include "keeping/hold_panel.h"
#include "library/template_item_form.h"
#include "next_steps/move_date_form.h"
#include "overview/bin.h"
#include "overview/meeting_summary.h"
#include "security/new_password_panel.h"
#include "security/unlock_page.h"
#include "settings/delete_panel.h"
#include "shared/navigator.h"
#include "support/makers.h"
#include "trust/cautions_panel.h"
#include "trust/entries_panel.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace alongside {
namespace {

FigureEntries summariesSent(const Tables& tables, TeacherId teacher) {
    FigureEntries figure{teacher, QStringLiteral("Summaries sent in time"), trust::Indicator::SummarySent, {}, {}};
    for (const auto& contact : tables.contacts.withTeacher(teacher))
        if (isSubstantive(contact))
            (contact.summarySentOn ? figure.counted : figure.others).emplace_back(contact.id);
    return figure;
}

} // namespace

void visitFurtherPanels(QWidget& window, NotebookLink& link, const Content& content, TeacherId teacher,
                        const std::function<void(QWidget& shown, const char* name)>& show) {
    const auto visit = [&](const char* name, std::unique_ptr<QWidget> panel) {
        panel->show();
        show(*panel, name);
    };
    const auto& tables = link.read();
    const auto versions = tables.agreements.ofTeacher(teacher);
    REQUIRE(versions.size() > 1);
    visit("compare-versions", std::make_unique<ComparePanel>(content.agreement, versions, link.today(), &window));
    visit("acknowledge", std::make_unique<AcknowledgePanel>(versions.front(), QStringLiteral("Jo Merriweather"),
                                                            QStringLiteral("Marisol Etxeberría"), link.today(),
                                                            SchoolDays(tables.calendar.current()), &window));
    visit("cautions", std::make_unique<CautionsPanel>(content.research, tables.settings.current(), &window));
    Navigator navigator;
    visit("entries", std::make_unique<EntriesPanel>(link, navigator, summariesSent(tables, teacher), &window));
    visit("move-date", std::make_unique<MoveDateForm>(link, tables.nextSteps.ofTeacher(teacher).front(), &window));
    const TemplateLine line{{"own-1", "I wrote down one thing that worked", Strategy::Celebrate}, {}};
    visit("template-line",
          std::make_unique<TemplateItemForm>(link, "sample", line, std::vector<TemplateLine>(), &window));
    auto protect = std::make_unique<NewPasswordPanel>(QStringLiteral("Protect your notebook"),
                                                      QStringLiteral("Protect it"), &window);
    protect->offerWithout();
    visit("protect-notebook", std::move(protect));
    auto locked = std::make_unique<UnlockPage>("/home/jo/.local/share/alongside/notebook.alongside",
                                               [](const Passphrase&) { return; });
    locked->resize(window.size());
    visit("unlock", std::move(locked));
    const auto records = leftOf(tables, teacher);
    visit("delete-for-good",
          std::make_unique<DeletePanel>(link, QStringLiteral("Teacher: Tobias Brandt"), records, 1, &window));
    const std::vector<DueToGo> due{{teacher, {KeepUntil::YearEnd, 2}, records, 3}};
    visit("due-to-go", std::make_unique<DuePanel>(link, due, &window));
    visit("hold", std::make_unique<HoldPanel>(link, QStringLiteral("Marisol"),
                                              Hold{{}, teacher, link.today(), {}, {}, {}}, &window));
}

void leaveSummariesToSend(NotebookLink& link) {
    link.notebook().perform(Op::Import, [&](Tables& tables) {
        for (const auto& teacher : tables.teachers.all())
            tables.contacts.add(making::aContact()
                                    .with(teacher.id)
                                    .on(addDays(link.today(), -1))
                                    .sharedNote("What we looked at, and who does what until when")
                                    .made());
    });
    REQUIRE_FALSE(summariesDue(link.read(), link.read().agreements.termsOfAll(), link.today()).empty());
}

} // namespace alongside
