#include "meetings/meetings_page.h"

#include "meetings/list/meetings_list.h"
#include "meetings/week/week_view.h"
#include "shared/button.h"
#include "shared/current_stack.h"
#include "shared/flow_layout.h"
#include "shared/page_header.h"
#include "shared/scroll_area.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kRoomy = 380; // design pixels of height

} // namespace

MeetingsPage::MeetingsPage(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : QWidget(parent), navigator_(navigator), views_(new SegmentedChoice(tr("View"), {tr("List"), tr("Week")})),
      stack_(new CurrentStack(0)) {
    stack_->addWidget(new MeetingsList(link, navigator));
    stack_->addWidget(new WeekView(link, navigator));
    auto* content = new QWidget;
    content->setMaximumWidth(px(size::kColumn));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    column->addWidget(makeHeader());
    column->addWidget(stack_, 1);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), px(space::kSection));
    row->addWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(whole)); // in large text and a low window the filters leave a list no room
    show(MeetingsView::List);
    // The window is asked too, so that Back leads to the view before.
    connect(views_, &SegmentedChoice::currentChanged, this, [this](int view) {
        stack_->setCurrentIndex(view);
        Q_EMIT navigator_.meetingsWanted(static_cast<MeetingsView>(view));
    });
}

QWidget* MeetingsPage::makeHeader() {
    auto* header = new PageHeader(tr("Meetings"));
    auto* plan = makeButton(ButtonKind::Secondary, tr("Plan meeting"), QStringLiteral("calendar"));
    log_ = makeButton(ButtonKind::Primary, tr("Log meeting"), QStringLiteral("plus"));
    connect(plan, &QPushButton::clicked, this,
            [this] { Q_EMIT navigator_.meetingWanted({.with = {}, .existing = {}, .toPlan = true}); });
    connect(log_, &QPushButton::clicked, this, [this] { Q_EMIT navigator_.meetingWanted({}); });
    auto* actions = new QWidget; // in large text and a narrow window not all of it fits side by side
    auto* flow = new FlowLayout(actions);
    for (auto* each : std::initializer_list<QWidget*>{views_, plan, log_})
        flow->addWidget(each);
    header->addToActions(actions);
    return header;
}

// The sidebar has it too: a low window needs the row for the list.
void MeetingsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    log_->setVisible(height() >= px(kRoomy));
}

void MeetingsPage::show(MeetingsView view) {
    views_->setCurrent(static_cast<int>(view));
    stack_->setCurrentIndex(static_cast<int>(view));
    setFocusProxy(stack_->currentWidget());
}

} // namespace alongside
