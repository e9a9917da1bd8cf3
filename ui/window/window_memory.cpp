#include "window/window_memory.h"

#include "shared/tokens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace alongside {
namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");
const QString kMeetingsAsWeek = QStringLiteral("window/meetingsAsWeek");
const QString kNotebook = QStringLiteral("notebook/last");
const QString kAppearance = QStringLiteral("look/appearance");
const QString kTextSize = QStringLiteral("look/textSize");
const QString kWasDark = QStringLiteral("look/wasDark");

} // namespace

void WindowMemory::restoreGeometry(QWidget& window) {
    if (window.restoreGeometry(settings_.value(kGeometry).toByteArray()))
        return;
    const auto room = QGuiApplication::primaryScreen()->availableGeometry().size();
    window.resize(std::min(px(1280), room.width()), std::min(px(820), room.height()));
}

void WindowMemory::keepGeometry(const QWidget& window) {
    settings_.setValue(kGeometry, window.saveGeometry());
}

QString WindowMemory::lastNotebook() const {
    return settings_.value(kNotebook).toString();
}

void WindowMemory::setLastNotebook(const QString& path) {
    settings_.setValue(kNotebook, path);
}

int WindowMemory::lastPage() const {
    return settings_.value(kPage, 0).toInt();
}

void WindowMemory::setLastPage(int page) {
    settings_.setValue(kPage, page);
}

MeetingsView WindowMemory::meetingsView() const {
    return settings_.value(kMeetingsAsWeek, false).toBool() ? MeetingsView::Week : MeetingsView::List;
}

void WindowMemory::setMeetingsView(MeetingsView view) {
    settings_.setValue(kMeetingsAsWeek, view == MeetingsView::Week);
}

Appearance WindowMemory::appearance() const {
    return appearanceOf(settings_.value(kAppearance).toString()).value_or(Appearance::System);
}

void WindowMemory::setAppearance(Appearance appearance) {
    settings_.setValue(kAppearance, nameOf(appearance));
}

int WindowMemory::textSize() const {
    return settings_.value(kTextSize, 100).toInt();
}

void WindowMemory::setTextSize(int percent) {
    settings_.setValue(kTextSize, percent);
}

bool WindowMemory::wasDark() const {
    return settings_.value(kWasDark, false).toBool();
}

void WindowMemory::setWasDark(bool dark) {
    settings_.setValue(kWasDark, dark);
}

} // namespace alongside
