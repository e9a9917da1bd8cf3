#include "help/help_window.h"
#include "pulse/hand_over_view.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QStackedLayout>

#include <utility>

// The screen in a teacher's hands.

namespace alongside {

// Over everything else, and with every key that leads elsewhere taken away.
void MainWindow::handOver(TeacherId teacher, const QString& code) {
    if (handedOver_ || !frame_)
        return;
    handedOver_ = new HandOverView(*link_, content_.get().pulse, teacher, code);
    connect(handedOver_, &HandOverView::confirmed, this, [this](HandOverView::Way way) {
        auto* view = std::exchange(handedOver_, nullptr);
        if (way == HandOverView::Way::Quit)
            QWidget::close(); // before the notebook stands on the screen again
        takeBack(*view);
    });
    layers_->addWidget(handedOver_);
    layers_->setCurrentWidget(handedOver_);
    actions_->setLocked(true);
    help_.reset();
    takeFrameAway();
    handedOver_->begin();
}

void MainWindow::takeBack(HandOverView& view) {
    bringFrameBack();
    actions_->setLocked(false);
    frame_->comeBackFrom(view.teacher(), view.wasGiven());
    view.deleteLater(); // its button brought us here
    lockIfMissed();
}

// So that no word of the notebook is in the window, not even hidden, where what reads the screen out would find it. The
// notebook stays open, with all that can be undone; what is half typed is kept.
void MainWindow::takeFrameAway() {
    stoodAt_ = std::make_unique<Whereabouts>(frame_->whereabouts());
    frame_->hide(); // pages that save when they go do so while they are whole
    takeNoticesAway();
    delete std::exchange(frame_, nullptr);
    actions_->setFrame(nullptr);
}

// Built anew, in the place where it stood.
void MainWindow::bringFrameBack() {
    buildFrame();
    bringNoticesBack();
    frame_->comeBackTo(*std::exchange(stoodAt_, nullptr));
}

} // namespace alongside
