#include "reports/reports_page.h"

#include "reports/about_part.h"
#include "reports/month_part.h"
#include "reports/principal_part.h"

namespace alongside {

ReportsPage::ReportsPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : PartsPage(tr("Reports"), tr("Report"), partNames(), parent), link_(link), navigator_(navigator),
      content_(content) {
    showPart(ReportsPart::Principal);
}

QStringList ReportsPage::partNames() {
    return {tr("For the principal"), tr("My month"), tr("Everything about a teacher")};
}

QWidget* ReportsPage::made(int part) {
    switch (static_cast<ReportsPart>(part)) {
    case ReportsPart::Principal:
        return new PrincipalPart(link_, navigator_, content_.agreement);
    case ReportsPart::Month:
        return new MonthPart(link_, navigator_);
    case ReportsPart::About:
        break;
    }
    return new AboutPart(link_, navigator_, content_);
}

} // namespace alongside
