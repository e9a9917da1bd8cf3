#include "shared/high_contrast.h"
#include "shared/navigation_item.h"
#include "shared/translation.h"
#include "shared/wording/date_words.h"
#include "support/makers.h"
#include "ui/settings/settings_screen.h"
#include "ui/shot.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>

using namespace alongside;

TEST_CASE_METHOD(SettingsScreen, "colours and text size take effect at once and are kept", "[settings]") {
    const Dress asBefore(Appearance::Light, 100);
    open(SettingsPart::Appearance);
    shown<QAbstractButton>("Dark")->click();
    CHECK(qApp->findChild<Theme*>()->isDark());
    CHECK(memory.appearance() == Appearance::Dark);
    click("Larger");
    CHECK(look.textSize() == 110);
    CHECK(memory.textSize() == 110);
    CHECK(shown<QSpinBox>("Text size")->value() == 110);
    shown<QSpinBox>("Text size")->setValue(200);
    CHECK(look.textSize() == 200);
    settle();
    shown<QAbstractButton>("Normal size")->click();
    CHECK(shown<QSpinBox>("Text size")->value() == 100);
}

TEST_CASE_METHOD(SettingsScreen, "high contrast takes effect at once, in light and dark, and is kept", "[settings]") {
    const Dress asBefore(Appearance::Light, 100);
    open(SettingsPart::Appearance);
    shown<QAbstractButton>("High")->click();
    CHECK(coloursOf(QApplication::palette()) == highContrastColours(false));
    CHECK(memory.contrast() == Contrast::High);
    shown<QAbstractButton>("Dark")->click();
    CHECK(coloursOf(QApplication::palette()) == highContrastColours(true));
    shown<QAbstractButton>("Usual")->click();
    CHECK(coloursOf(QApplication::palette()) == darkColours());
    CHECK(memory.contrast() == Contrast::Usual);
    look.setContrast(Contrast::High);
    memory.keepDesktop(*qApp->findChild<Theme*>());
    CHECK(memory.desktop() == DesktopWishes{}); // it was the coach who wished so
    look.setContrast(Contrast::System);
}

TEST_CASE_METHOD(SettingsScreen, "the language is kept, and decides how dates are written", "[settings]") {
    open(SettingsPart::Appearance);
    QComboBox* languages = nullptr;
    for (auto* each : page->findChildren<QComboBox*>())
        if (each->isVisible() && each->currentText() == QStringLiteral("As the computer"))
            languages = each;
    REQUIRE(languages);
    const auto asBefore = QLocale();
    languages->setCurrentIndex(languages->findText(QStringLiteral("English (United States)")));
    CHECK(memory.language() == QStringLiteral("en_US"));
    speak(memory.language());
    CHECK(fullDay(making::day("2026-11-20")) == QStringLiteral("November 20, 2026"));
    languages->setCurrentIndex(languages->findText(QStringLiteral("English (United Kingdom)")));
    speak(memory.language());
    CHECK(fullDay(making::day("2026-11-20")) == QStringLiteral("20 November 2026"));
    QLocale::setDefault(asBefore);
    languages->setCurrentIndex(0);
    CHECK(memory.language().isEmpty());
}

TEST_CASE_METHOD(SettingsScreen, "the name of a part stands whole in their list, also when it is chosen",
                 "[settings][text-size]") {
    for (const int zoom : {100, 150}) {
        look.setTextSize(zoom);
        open(SettingsPart::Rhythm);
        page->resize(1700, 900);
        settle();
        const auto items = page->findChildren<NavigationItem*>();
        REQUIRE(items.size() == static_cast<qsizetype>(kSettingsParts));
        for (const auto* item : items) {
            CAPTURE(zoom, item->text().toStdString());
            CHECK(item->width() >= item->sizeHint().width());
        }
    }
    look.setTextSize(100);
}
