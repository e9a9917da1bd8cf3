#include "reports/month_part.h"

#include "leaving/print_leaving.h"
#include "reports/document_view.h"
#include "reports/month_words.h"
#include "reports/period_choice.h"
#include "reports/report_exits.h"
#include "shared/coach_name.h"
#include "shared/empty_state.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/navigator.h"
#include "shared/scroll_page.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

// About everybody who stands in it.
Outgoing outgoing(const Tables& tables, DateSpan days, Date today) {
    const auto month = myMonth(tables, days, today);
    std::vector<TeacherId> about;
    for (const auto& person : month.people)
        about.push_back(person.teacher);
    return {DocumentKind::MyMonth, about, false, documentOf(month, coachName(tables))};
}

} // namespace

MonthPart::MonthPart(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, Changes::everything(), parent), period_(new PeriodChoice(link)),
      exits_(new ReportExits(link, [this] { return outgoing(read(), period_->days().value_or(DateSpan{}), today()); })),
      view_(new DocumentView),
      nothing_(new EmptyState(QStringLiteral("calendar"), tr("Nothing was logged in this time"),
                              tr("Time by kind, promises and weeks add up from the meetings that you log."))) {
    build();
    connect(period_, &PeriodChoice::changed, this, &MonthPart::showMonth);
    connect(exits_, &ReportExits::left, &navigator, &Navigator::said);
}

void MonthPart::build() {
    auto* page = new ScrollPage;
    page->add(new WrappedLabel(tr("It is for you: where the time went, what became of your promises, and how you are "
                                  "informed of and held to account for building trust. It names teachers, so think "
                                  "before you hand it on."),
                               TextRole::Body, Shade::Secondary));
    page->add(new FoldingRow(period_, exits_));
    page->add(nothing_);
    page->add(view_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    printOnKey(this, [this] { exits_->print(); });
}

void MonthPart::refresh() {
    period_->refresh();
    showMonth();
}

void MonthPart::showMonth() {
    const auto days = period_->days();
    exits_->setEnabled(days.has_value());
    view_->setVisible(days.has_value());
    nothing_->hide();
    if (!days)
        return;
    const auto month = myMonth(read(), *days, today());
    nothing_->setVisible(month.contacts() == 0);
    view_->setDocument(documentOf(month, coachName(read())));
}

} // namespace alongside
