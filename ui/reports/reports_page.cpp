#include "reports/reports_page.h"

#include "reports/about_part.h"
#include "reports/month_part.h"
#include "reports/principal_part.h"
#include "shared/page_header.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {

ReportsPage::ReportsPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), content_(content),
      choice_(new SegmentedChoice(tr("Report"),
                                  {tr("For the principal"), tr("My month"), tr("Everything about a teacher")})),
      parts_(new QStackedWidget) {
    auto* margins = new QHBoxLayout;
    margins->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), 0);
    margins->addWidget(makeTop());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(margins);
    column->addWidget(parts_, 1);
    connect(choice_, &SegmentedChoice::currentChanged, this,
            [this](int part) { showPart(static_cast<ReportsPart>(part)); });
    showPart(ReportsPart::Principal);
}

QWidget* ReportsPage::makeTop() {
    auto* top = new QWidget;
    top->setMaximumWidth(px(size::kColumn));
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(new PageHeader(tr("Reports")));
    column->addWidget(choice_, 0, Qt::AlignLeft);
    return top;
}

QWidget* ReportsPage::made(ReportsPart part) {
    switch (part) {
    case ReportsPart::Principal:
        return new PrincipalPart(link_, navigator_, content_.agreement);
    case ReportsPart::Month:
        return new MonthPart(link_, navigator_);
    case ReportsPart::About:
        break;
    }
    return new AboutPart(link_, navigator_, content_);
}

void ReportsPage::showPart(ReportsPart part) {
    auto*& shown = built_[static_cast<std::size_t>(part)];
    if (!shown)
        parts_->addWidget(shown = made(part));
    choice_->setCurrent(static_cast<int>(part));
    parts_->setCurrentWidget(shown);
    setFocusProxy(shown);
}

} // namespace alongside
