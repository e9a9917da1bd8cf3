#pragma once

#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/while_closed.h"

#include <QWidget>

#include <array>

class QComboBox;
class QStackedWidget;

namespace alongside {

class Look;
class NavigationItem;
class SavedMark;

enum class SettingsPart { Me, Schools, Calendar, Rhythm, Appearance, Files, Security, Backups, Trail, Keeping, Bin };
inline constexpr std::size_t kSettingsParts = 11;

// What the program goes by, in parts, chosen at the left, in a narrow window above; each saves by itself.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(NotebookLink& link, Navigator& navigator, Look& look, QWidget* parent = nullptr);

    static QStringList partNames();
    void choose(SettingsPart part);
    SettingsPart part() const { return part_; }

Q_SIGNALS:
    void chosen(alongside::SettingsPart part);
    void restored(const QString& words); // from the bin, with undo
    void whileClosedAsked(const alongside::WhileClosed& work);
    void lockingChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeParts();
    QWidget* makePart(SettingsPart part);
    QWidget* makeSecurity();
    QWidget* makeBackups();
    QWidget* makeKeeping();
    QWidget* makeBin();
    void fold();
    void letFocusIn();

    NotebookLink& link_;
    Navigator& navigator_;
    Look& look_;
    SavedMark* saved_;
    QWidget* partList_;
    QComboBox* narrowList_; // in its place where that leaves too little room
    QStackedWidget* stack_;
    std::array<NavigationItem*, kSettingsParts> items_{};
    std::array<QWidget*, kSettingsParts> parts_{}; // built when first chosen
    SettingsPart part_ = SettingsPart::Me;
};

} // namespace alongside
