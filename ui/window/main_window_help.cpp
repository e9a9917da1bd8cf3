#include "help/help_window.h"
#include "window/guide_place.h"
#include "window/main_window.h"

#include <QApplication>

// The guide beside the window.

namespace alongside {

// Its pages are about nobody, so it may stand there while the notebook is locked or notes are hidden.
void MainWindow::showHelp() {
    if (handedOver_)
        return;
    while (auto* menu = QApplication::activePopupWidget())
        if (!menu->close())
            break;
    const auto place = isRescuing() ? GuidePlace{QStringLiteral("damaged-file")}
                       : isLocked() ? GuidePlace{QStringLiteral("password-and-lock"), QStringLiteral("unlocking")}
                                    : guidePlaceFor(QApplication::activeModalWidget(), frame_);
    if (!help_) {
        help_ = std::make_unique<HelpWindow>();
        connect(
            help_.get(), &HelpWindow::quitAsked, this, [this] { QWidget::close(); }, Qt::QueuedConnection);
    }
    help_->showPlace(place);
}

void MainWindow::searchGuide(const QString& words) {
    showHelp();
    if (help_)
        help_->searchFor(words);
}

void MainWindow::forgetGuideSearch() {
    if (help_)
        help_->forgetSearch();
}

} // namespace alongside
