#include "trust/owed_row.h"

#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/pill.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kWordsBeside = 130; // design pixels: with less beside the day they would break within a line

} // namespace

OwedRow::OwedRow(QWidget* parent)
    : QWidget(parent), kept_(new QCheckBox), what_(new WrappedLabel),
      who_(new ElidedLabel({}, TextRole::Small, Shade::Secondary)), standing_(new Pill({})) {
    auto* said = new QWidget;
    auto* words = new QVBoxLayout(said);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(what_);
    words->addWidget(who_);
    auto* folding = new FoldingRow(said, standing_); // in large text the day stands below the words, and whole
    folding->setComfortable(kWordsBeside);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(space::kTiny), 0, px(space::kTiny));
    row->setSpacing(px(space::kMedium));
    row->addWidget(kept_);
    row->addWidget(folding, 1);
    setMinimumHeight(px(size::kRow));
    connect(kept_, &QCheckBox::toggled, this, &OwedRow::keptToggled);
}

void OwedRow::show(const NextStep& step, Date today, const SchoolDays& days) {
    const bool isKept = step.state == StepState::Kept;
    const auto what = toQt(step.what).simplified();
    setQuietly(kept_, isKept);
    kept_->setAccessibleName(tr("Kept: %1").arg(what));
    what_->setWords(what);
    setShade(what_, isKept ? Shade::Secondary : Shade::Plain);
    auto font = fontFor(TextRole::Body);
    font.setStrikeOut(isKept);
    what_->setFont(font);
    who_->setText(isPromise(step) ? tr("You %1").arg(historyWords(step, today))
                                  : capitalized(historyWords(step, today)));
    standing_->setWords(standingWords(step, today, days));
    // Amber belongs to what the coach owes: the teacher's own step is never late here.
    const bool isLate = isPromise(step) && isOverdue(step, today);
    standing_->setTone(isLate ? Tone::Warn : Tone::Neutral, isLate   ? QStringLiteral("flag")
                                                            : isKept ? QStringLiteral("circle-check")
                                                                     : QStringLiteral("clock"));
}

} // namespace alongside
