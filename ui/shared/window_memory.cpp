#include "shared/window_memory.h"

#include "shared/room_on_screen.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QWidget>

namespace alongside {
namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");
const QString kPageDay = QStringLiteral("window/pageDay");
const QString kMeetingsAsWeek = QStringLiteral("window/meetingsAsWeek");
const QString kNotebook = QStringLiteral("notebook/last");
const QString kAppearance = QStringLiteral("look/appearance");
const QString kLanguage = QStringLiteral("look/language");
const QString kTextSize = QStringLiteral("look/textSize");
const QString kContrast = QStringLiteral("look/contrast");
const QString kWasDark = QStringLiteral("look/wasDark");
const QString kWasHighContrast = QStringLiteral("look/wasHighContrast");
const QString kLockAfter = QStringLiteral("security/lockAfter");
const QString kOpensUnasked = QStringLiteral("security/opensUnasked");
const QString kHidesNotes = QStringLiteral("look/hidesNotes");
constexpr int kLockAfterUsually = 10; // minutes

} // namespace

void WindowMemory::restoreGeometry(QWidget& window) {
    if (window.restoreGeometry(settings_.value(kGeometry).toByteArray()))
        return;
    window.resize(withinScreen(window, {px(1280), px(820)}));
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

// A new day begins with what is due, not where the one before ended.
int WindowMemory::lastPage(Date today) const {
    return settings_.value(kPageDay).toDate() == toQt(today) ? settings_.value(kPage, 0).toInt() : 0;
}

void WindowMemory::setLastPage(int page, Date today) {
    settings_.setValue(kPage, page);
    settings_.setValue(kPageDay, toQt(today));
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

QString WindowMemory::language() const {
    return settings_.value(kLanguage).toString();
}

void WindowMemory::setLanguage(const QString& language) {
    settings_.setValue(kLanguage, language);
}

int WindowMemory::textSize() const {
    return settings_.value(kTextSize, 100).toInt();
}

void WindowMemory::setTextSize(int percent) {
    settings_.setValue(kTextSize, percent);
}

Contrast WindowMemory::contrast() const {
    return contrastOf(settings_.value(kContrast).toString()).value_or(Contrast::System);
}

void WindowMemory::setContrast(Contrast contrast) {
    settings_.setValue(kContrast, nameOf(contrast));
}

DesktopWishes WindowMemory::desktop() const {
    return {.dark = settings_.value(kWasDark, false).toBool(),
            .highContrast = settings_.value(kWasHighContrast, false).toBool()};
}

// What the coach chose says nothing about the desktop, which need not answer at the next start.
void WindowMemory::keepDesktop(const Theme& theme) {
    if (theme.appearance() == Appearance::System)
        settings_.setValue(kWasDark, theme.isDark());
    if (theme.contrast() == Contrast::System)
        settings_.setValue(kWasHighContrast, theme.isHighContrast());
}

int WindowMemory::lockAfter() const {
    return settings_.value(kLockAfter, kLockAfterUsually).toInt();
}

void WindowMemory::setLockAfter(int minutes) {
    settings_.setValue(kLockAfter, minutes);
}

bool WindowMemory::hidesNotes() const {
    return settings_.value(kHidesNotes, false).toBool();
}

void WindowMemory::setHidesNotes(bool hides) {
    if (hides != hidesNotes())
        settings_.setValue(kHidesNotes, hides);
}

bool WindowMemory::opensUnasked(const QString& path) const {
    return settings_.value(kOpensUnasked).toStringList().contains(path);
}

void WindowMemory::setOpensUnasked(const QString& path, bool unasked) {
    auto paths = settings_.value(kOpensUnasked).toStringList();
    paths.removeAll(path);
    if (unasked)
        paths.append(path);
    settings_.setValue(kOpensUnasked, paths);
}

} // namespace alongside
