#include "settings/settings_page.h"

#include "backups/backups_part.h"
#include "keeping/keeping_part.h"
#include "security/security_part.h"
#include "settings/appearance_part.h"
#include "settings/bin_part.h"
#include "settings/calendar_part.h"
#include "settings/files_part.h"
#include "settings/me_part.h"
#include "settings/rhythm_part.h"
#include "settings/schools_part.h"
#include "settings/trail_part.h"
#include "shared/current_stack.h"
#include "shared/hidden.h"
#include "shared/named_combo.h"
#include "shared/navigation_item.h"
#include "shared/page_header.h"
#include "shared/saved_mark.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kPartList = 208, kFoldedPartList = 48, kFoldBelow = 760, kNarrowBelow = 520;

struct PartLook {
    const char* icon;
    QString words;
};

PartLook lookOf(SettingsPart part) {
    switch (part) {
    case SettingsPart::Me:
        return {"user", SettingsPage::tr("Me")};
    case SettingsPart::Schools:
        return {"school", SettingsPage::tr("Schools")};
    case SettingsPart::Calendar:
        return {"calendar", SettingsPage::tr("Calendar")};
    case SettingsPart::Rhythm:
        return {"repeat", SettingsPage::tr("Rhythm and thresholds")};
    case SettingsPart::Appearance:
        return {"eye", SettingsPage::tr("Appearance")};
    case SettingsPart::Files:
        return {"folder", SettingsPage::tr("Files")};
    case SettingsPart::Security:
        return {"lock", SettingsPage::tr("Security")};
    case SettingsPart::Backups:
        return {"history", SettingsPage::tr("Backups")};
    case SettingsPart::Trail:
        return {"door-open", SettingsPage::tr("What left")};
    case SettingsPart::Keeping:
        return {"calendar-clock", SettingsPage::tr("Keeping and deleting")};
    case SettingsPart::Bin:
        return {"trash-2", SettingsPage::tr("Bin")};
    }
    return {};
}

// Those without a word about people, and without a way out for one.
bool showsUnderCover(SettingsPart part) {
    constexpr std::array kShown{SettingsPart::Me, SettingsPart::Calendar, SettingsPart::Rhythm,
                                SettingsPart::Appearance, SettingsPart::Security};
    return std::find(kShown.begin(), kShown.end(), part) != kShown.end();
}

} // namespace

SettingsPage::SettingsPage(NotebookLink& link, Navigator& navigator, Look& look, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), look_(look), saved_(new SavedMark), partList_(new QWidget),
      narrowList_(makeCombo(tr("Part of the settings"), this)), stack_(new CurrentStack(0)) {
    makeParts();
    auto* middle = new QWidget;
    middle->setMaximumWidth(px(size::kColumn));
    auto* header = new PageHeader(tr("Settings"));
    header->addToActions(saved_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSection));
    row->addWidget(partList_, 0, Qt::AlignTop);
    row->addWidget(stack_, 1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    column->addWidget(header);
    column->addWidget(narrowList_, 0, Qt::AlignLeft);
    column->addLayout(row, 1);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), 0);
    outer->addWidget(middle);
    choose(SettingsPart::Me);
}

QStringList SettingsPage::partNames() {
    QStringList names;
    for (std::size_t i = 0; i < kSettingsParts; ++i)
        names += lookOf(static_cast<SettingsPart>(i)).words;
    return names;
}

void SettingsPage::makeParts() {
    auto* column = new QVBoxLayout(partList_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    for (std::size_t i = 0; i < kSettingsParts; ++i) {
        const auto part = static_cast<SettingsPart>(i);
        const auto look = lookOf(part);
        items_[i] = new NavigationItem(QString::fromLatin1(look.icon), look.words);
        connect(items_[i], &QPushButton::clicked, this, [this, part] { choose(part); });
        column->addWidget(items_[i]);
        narrowList_->addItem(look.words);
    }
    connect(narrowList_, &QComboBox::currentIndexChanged, this,
            [this](int index) { choose(static_cast<SettingsPart>(index)); });
}

QWidget* SettingsPage::makePart(SettingsPart part) {
    if (link_.hidesNotes() && !showsUnderCover(part))
        return makeHiddenPage(navigator_);
    switch (part) {
    case SettingsPart::Me:
        return new MePart(link_, *saved_);
    case SettingsPart::Schools:
        return new SchoolsPart(link_, *saved_);
    case SettingsPart::Calendar:
        return new CalendarPart(link_, *saved_);
    case SettingsPart::Rhythm:
        return new RhythmPart(link_, *saved_);
    case SettingsPart::Appearance:
        return new AppearancePart(look_);
    case SettingsPart::Files:
        return new FilesPart(link_);
    case SettingsPart::Security:
        return makeSecurity();
    case SettingsPart::Backups:
        return makeBackups();
    case SettingsPart::Trail:
        return new TrailPart(link_);
    case SettingsPart::Keeping:
        return makeKeeping();
    case SettingsPart::Bin:
        return makeBin();
    }
    return nullptr;
}

QWidget* SettingsPage::makeSecurity() {
    auto* security = new SecurityPart(link_);
    connect(security, &SecurityPart::whileClosedAsked, this, &SettingsPage::whileClosedAsked);
    connect(security, &SecurityPart::lockingChanged, this, &SettingsPage::lockingChanged);
    return security;
}

QWidget* SettingsPage::makeBackups() {
    auto* backups = new BackupsPart(link_, navigator_);
    connect(backups, &BackupsPart::whileClosedAsked, this, &SettingsPage::whileClosedAsked);
    return backups;
}

QWidget* SettingsPage::makeKeeping() {
    auto* keeping = new KeepingPart(link_, navigator_);
    connect(keeping, &KeepingPart::backupsWanted, this, [this] { choose(SettingsPart::Backups); });
    return keeping;
}

QWidget* SettingsPage::makeBin() {
    auto* bin = new BinPart(link_, navigator_);
    connect(bin, &BinPart::backupsWanted, this, [this] { choose(SettingsPart::Backups); });
    connect(bin, &BinPart::restored, this, &SettingsPage::restored);
    connect(bin, &BinPart::emptied, this, [this] { focusProxy()->setFocus(Qt::OtherFocusReason); });
    return bin;
}

void SettingsPage::choose(SettingsPart part) {
    const auto index = static_cast<std::size_t>(part);
    if (!parts_[index])
        stack_->addWidget(parts_[index] = makePart(part));
    if (part != part_)
        saved_->clear(); // it spoke of the part before, which saves as it goes
    part_ = part;
    stack_->setCurrentWidget(parts_[index]);
    for (std::size_t i = 0; i < kSettingsParts; ++i)
        items_[i]->setCurrent(i == index);
    narrowList_->setCurrentIndex(static_cast<int>(index));
    letFocusIn();
    Q_EMIT chosen(part);
}

// Where the parts are chosen: at the one that is shown.
void SettingsPage::letFocusIn() {
    const bool narrow = narrowList_->isVisibleTo(this);
    setFocusProxy(narrow ? static_cast<QWidget*>(narrowList_) : items_[static_cast<std::size_t>(part_)]);
}

// In a narrow window only the icons of the parts stay, their words are tooltips; in a narrower one not even these.
void SettingsPage::fold() {
    const bool folded = width() < px(kFoldBelow), narrow = width() < px(kNarrowBelow);
    partList_->setVisible(!narrow);
    narrowList_->setVisible(narrow);
    letFocusIn();
    int wide = px(folded ? kFoldedPartList : kPartList);
    for (auto* item : items_) {
        item->setFolded(folded);
        if (!folded)
            wide = std::max(wide, item->sizeHint().width()); // of its words when they are chosen
    }
    partList_->setFixedWidth(wide);
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void SettingsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace alongside
