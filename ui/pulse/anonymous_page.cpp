#include "pulse/anonymous_page.h"

#include "actions/pulse_actions.h"
#include "leaving/print_leaving.h"
#include "pulse/said_list.h"
#include "pulse/sheet_panel.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/coach_name.h"
#include "shared/empty_state.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/scroll_page.h"
#include "shared/take_away.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/leaving_words.h"
#include "shared/wording/pulse_words.h"

#include <QVBoxLayout>

#include <utility>

namespace alongside {

AnonymousPage::AnonymousPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link, {Area::Pulses, Area::Coaches}, parent), navigator_(navigator), content_(content),
      none_(new EmptyState(QStringLiteral("message-circle"), tr("Nobody has answered without a name yet"),
                           tr("Print the half page, hand it to at least five teachers, and type in what comes back. "
                              "From five answers on the counts show, here and on each teacher's dashboard."))),
      bar_(makeBar()) {
    auto* page = new ScrollPage;
    page->add(bar_);
    page->add(none_);
    column_ = page->column();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
}

QWidget* AnonymousPage::makeBar() {
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    type_ = makeButton(ButtonKind::Primary, tr("Type in sheets"), QStringLiteral("plus"));
    another_ = makeButton(ButtonKind::Secondary, tr("Sheets of another day"));
    auto* save = makeButton(ButtonKind::Secondary, tr("Half pages as PDF"), QStringLiteral("file-down"));
    connect(type_, &QPushButton::clicked, this, [this] { addSheets(batchOfToday()); });
    connect(another_, &QPushButton::clicked, this, [this] { addSheets(std::nullopt); });
    connect(save, &QPushButton::clicked, this, &AnonymousPage::savePaper);
    auto* print = makeButton(ButtonKind::Secondary, tr("Print…"));
    connect(print, &QPushButton::clicked, this, &AnonymousPage::printPaper);
    printOnKey(this, [this] { printPaper(); });
    for (auto* each : {type_, another_, save, print})
        flow->addWidget(each);
    setFocusProxy(type_);
    return bar;
}

void AnonymousPage::refresh() {
    const auto batches = read().pulses.batches();
    none_->setVisible(batches.empty());
    const bool isBegun = batchOfToday().has_value();
    type_->setText(isBegun ? tr("Type in more of today") : tr("Type in sheets"));
    another_->setVisible(isBegun);
    takeAway(std::exchange(list_, new QWidget));
    auto* column = new QVBoxLayout(list_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    for (const auto& batch : batches)
        column->addWidget(makeCard(batch));
    column_->insertWidget(column_->count() - 1, list_);
}

Card* AnonymousPage::makeCard(const Pulse& batch) {
    const auto day = shortDay(batch.on, today());
    auto* card = new Card(capitalized(day));
    QList<SaidList::Line> lines;
    for (const auto& tally : talliesOf(batch))
        lines += {textOf(content_.pulse, tally.item), tallyWords(content_.pulse, tally)};
    const auto needed = stillNeededWords(batch);
    if (!needed.isEmpty())
        card->body()->addWidget(new WrappedLabel(needed, TextRole::Body, Shade::Secondary));
    else if (countOf(lines) < countOf(content_.pulse.items))
        card->body()->addWidget(new WrappedLabel(tr("A sentence with fewer than five answers is left out."),
                                                 TextRole::Body, Shade::Secondary));
    card->body()->addWidget(new SaidList(lines));
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, px(space::kSmall));
    const auto add = [&](const QString& words, auto act) {
        auto* button = new LinkButton(words);
        button->setAccessibleName(tr("%1: sheets of %2", "an action, and a day").arg(words, day));
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    add(tr("Type in more sheets"), [this, id = batch.id] { addSheets(id); });
    add(tr("Remove"), [this, id = batch.id] { remove(id); });
    card->body()->addWidget(actions);
    return card;
}

std::optional<PulseId> AnonymousPage::batchOfToday() const {
    const auto batch = batchOf(read(), today());
    return batch ? std::optional(batch->id) : std::nullopt;
}

void AnonymousPage::addSheets(std::optional<PulseId> batch) {
    openPanel<SheetPanel>(link(), content_.pulse, batch, this);
}

HalfPage AnonymousPage::paper() const {
    return {content_.pulse, coachName(read()), {}};
}

void AnonymousPage::savePaper() {
    saveHalfPage(link(), paper(), std::nullopt, this,
                 [this](const QString& path) { Q_EMIT navigator_.said(tr("Saved: %1").arg(path)); });
}

void AnonymousPage::printPaper() {
    printHalfPage(link(), paper(), std::nullopt, this, [this] { Q_EMIT navigator_.said(wordsFor(WayOut::Printed)); });
}

void AnonymousPage::remove(PulseId batch) {
    if (attempt(this, [&] { removePulse(notebook(), batch); }))
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside
