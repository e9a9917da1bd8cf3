#include "pulse/pulse_tab.h"

#include "actions/pulse_actions.h"
#include "leaving/print_leaving.h"
#include "overview/pulse_agreed.h"
#include "pulse/hand_over_panel.h"
#include "pulse/past_pulse_card.h"
#include "pulse/pulse_panel.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/coach_name.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/scroll_page.h"
#include "shared/take_away.h"
#include "shared/text.h"
#include "shared/wording/leaving_words.h"
#include "shared/wording/pulse_words.h"
#include "shared/wording/teacher_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {

PulseTab::PulseTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link, {Area::Pulses, Area::Teachers, Area::Agreements, Area::Coaches}, parent), navigator_(navigator),
      content_(content), agreed_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)),
      none_(new WrappedLabel(tr("No pulse yet. That nothing was said means nothing."), TextRole::Body,
                             Shade::Secondary)) {
    auto* page = new ScrollPage;
    page->add(makeAskCard());
    page->add(none_);
    column_ = page->column();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    setFocusProxy(ask_);
    printOnKey(this, [this] { printPaper(); });
}

QWidget* PulseTab::makeAskCard() {
    auto* card = new Card(tr("Eight short sentences about your coaching"));
    card->setHeadingIcon(QStringLiteral("message-circle"));
    card->body()->addWidget(new WrappedLabel(
        tr("The same words each time, so that two pulses can be compared. Any sentence may be skipped, and so may the "
           "whole pulse. About a week is a good time to give it back.")));
    card->body()->addWidget(agreed_);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions);
    const auto add = [&](QPushButton* button, void (PulseTab::*chosen)()) {
        connect(button, &QPushButton::clicked, this, chosen);
        flow->addWidget(button);
        return button;
    };
    ask_ = add(makeButton(ButtonKind::Primary, tr("Hand over on screen")), &PulseTab::handOver);
    add(makeButton(ButtonKind::Secondary, tr("Half page as PDF"), QStringLiteral("file-down")), &PulseTab::savePaper);
    add(makeButton(ButtonKind::Secondary, tr("Print…")), &PulseTab::printPaper);
    add(makeButton(ButtonKind::Secondary, tr("Type in a sheet"), QStringLiteral("pencil")), &PulseTab::typeIn);
    card->body()->addWidget(actions);
    auto* anonymous = new LinkButton(tr("Pulse without names"));
    connect(anonymous, &QPushButton::clicked, &navigator_, &Navigator::anonymousPulsesWanted);
    flow->addWidget(anonymous);
    return card;
}

void PulseTab::setTeacher(TeacherId teacher) {
    if (std::exchange(teacher_, teacher) != teacher)
        refreshSoon();
}

void PulseTab::refresh() {
    if (!read().teachers.find(teacher_))
        return; // just removed: the page around goes elsewhere
    const auto agreed = agreedWords();
    agreed_->setWords(agreed);
    agreed_->setVisible(!agreed.isEmpty());
    const auto pulses = read().pulses.ofTeacher(teacher_);
    none_->setVisible(pulses.empty());
    takeAway(std::exchange(list_, new QWidget));
    past_.clear();
    auto* column = new QVBoxLayout(list_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    for (std::size_t i = 0; i < pulses.size(); ++i) {
        const auto* before = i + 1 < pulses.size() ? &pulses[i + 1] : nullptr;
        auto* card = new PastPulseCard(content_.pulse, pulses[i], before, today());
        connect(card, &PastPulseCard::correctChosen, this, [this, id = pulses[i].id] { correct(id); });
        connect(card, &PastPulseCard::removeChosen, this, [this, i] { remove(i); });
        past_.emplace_back(pulses[i].id, card);
        column->addWidget(card);
    }
    column_->insertWidget(column_->count() - 1, list_);
}

QString PulseTab::agreedWords() const {
    const auto agreed = pulseAgreedWith(read(), teacher_, today());
    return agreed ? agreedWordsFor(*agreed, today()) : QString();
}

void PulseTab::handOver() {
    auto* panel = openPanel<HandOverPanel>(calledWords(*read().teachers.find(teacher_)), this);
    connect(panel, &HandOverPanel::handedOver, this,
            [this](const QString& code) { Q_EMIT navigator_.pulseHandOverWanted(teacher_, code); });
}

void PulseTab::typeIn() {
    openPanel<PulsePanel>(link(), content_.pulse, teacher_, this);
}

HalfPage PulseTab::paper() const {
    return {content_.pulse, coachName(read()), toQt(read().teachers.find(teacher_)->name)};
}

void PulseTab::savePaper() {
    saveHalfPage(link(), paper(), teacher_, this,
                 [this](const QString& path) { Q_EMIT navigator_.said(tr("Saved: %1").arg(path)); });
}

void PulseTab::printPaper() {
    printHalfPage(link(), paper(), teacher_, this, [this] { Q_EMIT navigator_.said(wordsFor(WayOut::Printed)); });
}

void PulseTab::correct(PulseId id) {
    if (const auto pulse = read().pulses.find(id))
        openPanel<PulsePanel>(link(), content_.pulse, *pulse, this);
}

// The focus goes on to the pulse that follows.
void PulseTab::remove(std::size_t place) {
    if (!attempt(this, [&] { removePulse(notebook(), past_[place].first); }))
        return;
    auto* next = past_.empty()
                     ? ask_
                     : past_[std::min(place, past_.size() - 1)].second->findChild<QWidget*>(QStringLiteral("remove"));
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside
