#include "agreement/agreement_sheet.h"
#include "agreement/section_choice.h"
#include "shared/growing_area.h"
#include "shared/tokens.h"

#include <QBoxLayout>
#include <QEvent>

// How the sheet fits the room that it has.

namespace alongside {
namespace {

constexpr int kLeastHeight = 240, kLowWindow = 560; // design pixels

} // namespace

// In a narrow room and in a low window the page around scrolls, this one within it does not.
void AgreementSheet::fold() {
    list_->fitInto(window()->height() < px(kLowWindow) ? 0 : width());
    row_->setDirection(list_->isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    page_->setGrown(list_->isNarrow());
    setMinimumHeight(list_->isNarrow() ? 0 : px(kLeastHeight));
}

void AgreementSheet::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void AgreementSheet::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    fold();
}

// What is as high as its words stays so when the window becomes higher.
bool AgreementSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::Resize)
        fold();
    return QWidget::eventFilter(watched, event);
}

void AgreementSheet::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace alongside
