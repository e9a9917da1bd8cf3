#include "shared/autosave.h"

#include "shared/saved_mark.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace alongside {
namespace {

constexpr int kSaveAfter = 800; // milliseconds after the first edit

} // namespace

Autosave::Autosave(QWidget* form, SavedMark* mark, Save save)
    : QObject(form), form_(form), mark_(mark), save_(std::move(save)) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSaveAfter);
    connect(&soon_, &QTimer::timeout, this, &Autosave::saveNow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* left, QWidget*) {
        if (left && form_->isAncestorOf(left)) {
            saveNow();
            ++stretch_;
        }
    });
    // A form that goes away moves the focus, of which its half that is left must not hear.
    connect(form_, &QObject::destroyed, this, [this] {
        disconnect(qApp, nullptr, this, nullptr);
        form_->removeEventFilter(this);
        soon_.stop();
    });
    form_->installEventFilter(this);
}

void Autosave::note() {
    edited_ = true;
    mark_->clear();
    if (!soon_.isActive())
        soon_.start();
}

void Autosave::saveNow() {
    soon_.stop();
    if (!std::exchange(edited_, false))
        return;
    switch (save_(stretch_)) {
    case Outcome::Nothing:
        mark_->clear();
        break;
    case Outcome::Saved:
        mark_->showSaved();
        break;
    case Outcome::Later:
        edited_ = true;
        mark_->clear();
        break;
    case Outcome::Waiting:
        sayWaiting();
        break;
    }
}

void Autosave::sayWaiting() {
    edited_ = true; // leaving the field tries again
    mark_->showTrouble(tr("Not all of it is saved yet"));
}

bool Autosave::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide)
        saveNow();
    return QObject::eventFilter(watched, event);
}

} // namespace alongside
