#include "next_steps/kept_strip.h"

#include "actions/next_step_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/set_quietly.h"
#include "shared/style/brush.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace alongside {
namespace {

bool suits(const NextStep& step) {
    return step.state == StepState::Kept && (step.kind == StepKind::Bring || step.kind == StepKind::Make);
}

} // namespace

KeptStrip::KeptStrip(NotebookLink& link, QWidget* parent)
    : QWidget(parent), link_(link), words_(new WrappedLabel({}, TextRole::Small)),
      fitted_(new QCheckBox(tr("Fitted to this class"))), source_(new LinkButton(tr("Note the source"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::kMedium), px(space::kTiny), px(space::kTiny), px(space::kTiny));
    row->setSpacing(px(space::kMedium));
    row->addWidget(new IconLabel(QStringLiteral("circle-check"), Tone::Ok));
    row->addWidget(words_, 1);
    row->addWidget(fitted_);
    row->addWidget(source_);
    auto* close = makeIconButton(QStringLiteral("x"), tr("Close"));
    row->addWidget(close);
    setTextRole(fitted_, TextRole::Small);
    fitted_->setAccessibleName(fitted_->text());
    connect(fitted_, &QCheckBox::toggled, this, &KeptStrip::store);
    connect(source_, &QPushButton::clicked, this, [this] { Q_EMIT sourceAsked(step_); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void KeptStrip::offer(const NextStep& kept) {
    step_ = kept.id;
    refresh();
}

void KeptStrip::refresh() {
    const auto step = step_ ? link_.read().nextSteps.find(step_) : std::nullopt;
    const bool offered = step && suits(*step);
    if (offered) {
        words_->setWords(tr("Kept: %1").arg(toQt(step->what).simplified().left(80)));
        setQuietly(fitted_, step->fitted);
        source_->setVisible(step->source.empty());
    } else {
        step_ = {};
    }
    setVisible(offered);
}

void KeptStrip::store(bool fitted) {
    auto step = link_.read().nextSteps.find(step_);
    if (!step)
        return;
    step->fitted = fitted;
    attempt(this, [&] { correctNextStep(link_.notebook(), *step); });
}

void KeptStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), px(size::kControlRadius), coloursOf(this).okSoft);
}

} // namespace alongside
