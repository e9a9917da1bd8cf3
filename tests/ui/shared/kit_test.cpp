#include "shared/button.h"
#include "shared/charts/chart.h"
#include "shared/label.h"
#include "shared/theme.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"
#include "ui/shared/gallery.h"
#include "ui/shot.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

using MakeSheet = std::unique_ptr<QWidget> (*)();

struct Sheet {
    const char* name;
    MakeSheet make;
};

constexpr Sheet kSheets[] = {
    {"controls", controlsSheet}, {"pieces", piecesSheet}, {"charts", chartsSheet}, {"form", formSheet}};

void showWhole(QWidget& sheet) {
    sheet.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

bool isUnseenPart(const QWidget* widget) { // the insides of stock controls, named by their owner
    return widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(widget);
}

QString nameOf(QWidget* widget) {
    const auto* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

} // namespace

TEST_CASE("the kit can be painted in both themes at 100 and 150 per cent", "[kit]") {
    const auto sheet = GENERATE(from_range(std::begin(kSheets), std::end(kSheets)));
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const int zoom = GENERATE(100, 150);
    const Dress dressed(appearance, zoom);
    const auto widget = sheet.make();
    showWhole(*widget);
    const auto picture = widget->grab();
    const bool dark = appearance == Appearance::Dark;
    keepShot(picture, QStringLiteral("kit-%1-%2-%3")
                          .arg(QLatin1String(sheet.name), dark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(zoom));
    CHECK(picture.toImage().pixelColor(1, 1) == (dark ? darkColours() : lightColours()).page);
}

TEST_CASE("whatever takes the focus has a name and is large enough to hit", "[kit]") {
    const auto sheet = GENERATE(from_range(std::begin(kSheets), std::end(kSheets)));
    const auto widget = sheet.make();
    showWhole(*widget);
    for (auto* each : widget->findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || isUnseenPart(each) || each->focusProxy())
            continue;
        CAPTURE(sheet.name, each->metaObject()->className(), nameOf(each).toStdString());
        const bool isInside = qobject_cast<QAbstractSpinBox*>(each->parentWidget()) ||
                              qobject_cast<QAbstractScrollArea*>(each->parentWidget());
        if (!isInside)
            CHECK_FALSE(nameOf(each).isEmpty());
        CHECK(each->width() >= px(size::kTarget));
        if (!isInside)
            CHECK(each->height() >= px(size::kTarget));
    }
}

TEST_CASE("no label is cut off, whatever the zoom", "[kit]") {
    const auto sheet = GENERATE(from_range(std::begin(kSheets), std::end(kSheets)));
    const int zoom = GENERATE(100, 150, 200);
    const Dress dressed(Appearance::Light, zoom);
    const auto widget = sheet.make();
    showWhole(*widget);
    for (auto* label : widget->findChildren<WrappedLabel*>()) {
        CAPTURE(sheet.name, zoom, label->text().toStdString());
        if (label->isVisible())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("controls have the sizes of the design", "[kit]") {
    const std::unique_ptr<QPushButton> button(makeButton(ButtonKind::Primary, QStringLiteral("Done")));
    const std::unique_ptr<QPushButton> small(makeSmallButton(ButtonKind::Secondary, QStringLiteral("Kept")));
    CHECK(button->sizeHint().height() == size::kControl);
    CHECK(small->sizeHint().height() == size::kSmallControl);
    QLineEdit field;
    CHECK(field.sizeHint().height() == size::kControl);
    QComboBox combo;
    CHECK(combo.sizeHint().height() == size::kControl);
    const Dress larger(Appearance::Light, 200);
    CHECK(button->sizeHint().height() == 2 * size::kControl);
    CHECK(field.sizeHint().height() == 2 * size::kControl);
}

TEST_CASE("a change of theme reaches labels and icons that are already there", "[kit]") {
    const auto label = std::unique_ptr<QLabel>(makeLabel(QStringLiteral("late"), TextRole::Small, Shade::Warn));
    showWhole(*label);
    const auto points = label->font().pointSizeF();
    const Dress dressed(Appearance::Dark, 200);
    QCoreApplication::processEvents(); // Qt tells widgets of a new palette from its event loop
    CHECK(label->palette().color(label->foregroundRole()).name() == darkColours().warn.name());
    CHECK(label->font().pointSizeF() == Catch::Approx(2 * points));
}

TEST_CASE("what pops up is dressed like the rest", "[kit]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const Dress dressed(appearance, 100);
    const auto suffix = appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const auto& c = appearance == Appearance::Dark ? darkColours() : lightColours();
    const auto sheet = popUps();
    for (const auto& each : sheet) {
        showWhole(*each);
        const auto picture = each->grab();
        keepShot(picture, QStringLiteral("popup-%1-%2").arg(each->objectName(), suffix));
        CAPTURE(each->objectName().toStdString());
        CHECK(picture.toImage().pixelColor(picture.width() / 2, picture.height() - 4).name() == c.card.name());
    }
}
