#include "security/new_password_panel.h"
#include "security/password_strength.h"
#include "store/keys/offered_password.h"
#include "ui/shot.h"
#include "ui/typing.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace alongside;

namespace {

Strength strengthOfWords(const char* words) {
    return strengthOf(Secret(QString::fromUtf8(words)));
}

// The panel, and what it was told to take.
struct OpenPanel {
    NewPasswordPanel panel{QStringLiteral("Protect your notebook"), QStringLiteral("Protect it"), nullptr};
    SharedSecret taken;
    int without = 0;

    OpenPanel() {
        panel.offerWithout();
        QObject::connect(&panel, &NewPasswordPanel::chosen, [this](const SharedSecret& words) { taken = words; });
        QObject::connect(&panel, &NewPasswordPanel::withoutWanted, [this] { ++without; });
        panel.show();
    }

    void press(const char* words) {
        for (auto* each : panel.findChildren<QAbstractButton*>())
            if (each->text() == QString::fromUtf8(words) && each->isVisible())
                return each->click();
        FAIL("no button " << words);
    }

    // The four words on screen.
    QString offered() const {
        const auto& list = offeredWords();
        for (const auto* label : panel.findChildren<QLabel*>()) {
            const auto words = label->text().split(QLatin1Char(' '));
            if (words.size() == kOfferedCount && std::ranges::all_of(words, [&](const QString& word) {
                    return std::ranges::find(list, word.toStdString()) != list.end();
                }))
                return label->text();
        }
        FAIL("no words are offered");
        return {};
    }
};

} // namespace

TEST_CASE("a password's strength is told by how it would be guessed, not by its length alone", "[security]") {
    CHECK(strengthOfWords("otter") == Strength::TooShort);
    CHECK(strengthOfWords("password1234") == Strength::Weak);
    CHECK(strengthOfWords("aaaaaaaaaaaaaaaaaaaa") == Strength::Weak);
    CHECK(strengthOfWords("lantern meadow brisk otter") == Strength::Strong);
    for (int i = 0; i < 50; ++i)
        CHECK(strengthOfWords(offerPassword().c_str()) >= Strength::Fair);
    CHECK(strengthOfWords(std::string(10000, 'x').c_str()) == Strength::Weak); // at once
}

TEST_CASE_METHOD(OpenPanel, "the offered words are taken once they were typed", "[security]") {
    const auto first = offered();
    press("Protect it");
    CHECK_FALSE(taken);
    CHECK(problemsShown(panel) == 1);
    press("Other words");
    const auto words = offered();
    CHECK(words != first);
    typeInto(panel, "Type it once more", first.toUtf8().constData());
    press("Protect it");
    CHECK_FALSE(taken);
    typeInto(panel, "Type it once more", words.toUtf8().constData());
    QTest::keyClick(named<QLineEdit>(panel, QStringLiteral("Type it once more")), Qt::Key_Return);
    REQUIRE(taken);
    CHECK(*taken == Secret(words));
    CHECK(without == 0);
}

TEST_CASE_METHOD(OpenPanel, "own words are taken when both fields say the same, and their strength is told",
                 "[security]") {
    press("Words of your own");
    typeInto(panel, "New password", "short");
    press("Protect it");
    CHECK_FALSE(taken);
    CHECK(problemsShown(panel) == 1);
    typeInto(panel, "New password", "a walrus sells velvet maps");
    const auto labels = panel.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* each) { return each->text() == QStringLiteral("Strong."); }));
    typeInto(panel, "Type it once more", "a walrus sells Velvet maps");
    press("Protect it");
    CHECK_FALSE(taken);
    typeInto(panel, "Type it once more", "a walrus sells velvet maps");
    press("Protect it");
    REQUIRE(taken);
    CHECK(*taken->passphrase() == "a walrus sells velvet maps");
}

TEST_CASE_METHOD(OpenPanel, "going without a password is one quiet button, and says what it means", "[security]") {
    press("Without a password");
    CHECK(without == 1);
    CHECK_FALSE(taken);
    const auto labels = panel.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* each) { return each->text().contains(QStringLiteral("can read the notebook")); }));
}

TEST_CASE_METHOD(OpenPanel, "a password that was begun is not left for none by a space in it", "[security]") {
    typeInto(panel, "Type it once more", "a walrus");
    press("Without a password");
    CHECK(without == 0);
    CHECK(panel.focusWidget()->accessibleName() == QStringLiteral("Type it once more"));
    named<QLineEdit>(panel, QStringLiteral("Type it once more"))->clear();
    press("Without a password");
    CHECK(without == 1);
}

TEST_CASE("the panel for a first password, in every look", "[security][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    OpenPanel open;
    keepShot(open.panel.grab(), look.name("new-password"));
    open.press("Words of your own");
    typeInto(open.panel, "New password", "walrus velvet");
    QCoreApplication::processEvents();
    keepShot(open.panel.grab(), look.name("new-password-own"));
}
