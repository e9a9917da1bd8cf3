#include "shared/long_work_panel.h"

#include "shared/button.h"
#include "shared/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kWholeBar = 1000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LongWork)
};

QString wordsFor(Stage stage, qint64 done, qint64 of) {
    switch (stage) {
    case Stage::Read:
        return Say::tr("%1 read so far.", "so many megabytes").arg(QLocale().formattedDataSize(done));
    case Stage::Copy:
        return Say::tr("A copy of the notebook is made first.");
    case Stage::Check:
        return Say::tr("Checking that all of it is whole.");
    case Stage::Work:
        return of > 0 ? Say::tr("%1 of %2", "records").arg(QLocale().toString(done), QLocale().toString(of))
                      : Say::tr("This takes a moment.");
    case Stage::Finish:
        return Say::tr("Nearly there. It can no longer be stopped.");
    }
    return {};
}

} // namespace

LongWorkPanel::LongWorkPanel(const QString& title, QWidget* parent)
    : Panel(title, parent), words_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)), bar_(new QProgressBar),
      stop_(makeButton(ButtonKind::Secondary, tr("Cancel"))) {
    bar_->setAccessibleName(tr("How far it is"));
    bar_->setTextVisible(false);
    body()->addWidget(words_);
    body()->addWidget(bar_);
    footer()->addStretch();
    footer()->addWidget(stop_);
    connect(stop_, &QPushButton::clicked, this, &LongWorkPanel::reject);
    stop_->setAutoDefault(false); // whoever types on presses nothing
    setFocus();
}

void LongWorkPanel::show(const ProgressFigures& figures) {
    const auto stage = figures.stage.load();
    const auto done = figures.done.load(), of = figures.of.load();
    const bool canStop = !isStopping_ && stage != Stage::Finish;
    words_->setWords(isStopping_ && stage != Stage::Finish ? tr("Stopping. Nothing will be changed.")
                                                           : wordsFor(stage, done, of));
    bar_->setRange(0, of > 0 ? kWholeBar : 0);
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, bar_) > 0;
    bar_->setValue(of > 0 ? static_cast<int>(std::min(done, of) * kWholeBar / of) : bar_->value() + (moves ? 1 : 0));
    stop_->setEnabled(canStop);
    setAccessibleDescription(words_->text());
}

void LongWorkPanel::reject() {
    if (!stop_->isEnabled() || std::exchange(isStopping_, true))
        return;
    stop_->setEnabled(false);
    Q_EMIT stopWanted();
}

} // namespace alongside
