#include "security/confirm_password_panel.h"
#include "security/new_password_panel.h"
#include "security/recovery_sheet.h"
#include "security/recovery_sheet_panel.h"
#include "security/security_part.h"
#include "shared/text.h"
#include "store/backups/backup_shelf.h"
#include "store/error.h"
#include "store/keys/recovery_code.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "ui/pdf_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/typing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

const std::string kFourWords = "lantern meadow brisk otter";
constexpr const char* kFresh = "a walrus sells velvet maps";

// The part of the settings over a notebook on disk.
struct SecurityScreen {
    TestTime time;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "mine.alongside";
    std::unique_ptr<NotebookLink> link;
    std::unique_ptr<SecurityPart> part;
    std::optional<WhileClosed> asked;

    void create(const Passphrase& phrase) { show(Notebook::create(file, phrase, clockOf(time))); }
    void show(Notebook notebook) {
        link = std::make_unique<NotebookLink>(std::move(notebook));
        part = std::make_unique<SecurityPart>(*link);
        QObject::connect(part.get(), &SecurityPart::whileClosedAsked, part.get(),
                         [this](const WhileClosed& work) { asked = work; });
        part->resize(760, 900);
        part->show();
        settle();
    }
    // What the window does with what was asked for.
    void doAsked() {
        REQUIRE(asked);
        part.reset();
        link.reset();
        const auto key = asked->work({});
        show(Notebook::open(file, key, clockOf(time)));
    }
    bool says(const char* words) const {
        for (const auto* each : part->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    bool offers(const char* words) const { return find(words) != nullptr; }
    void press(const char* words) {
        auto* button = find(words);
        INFO(words);
        REQUIRE(button);
        button->click();
        settle();
    }
    template <class SomePanel>
    SomePanel& panel() {
        auto* found = part->findChild<SomePanel*>();
        REQUIRE(found);
        return *found;
    }
    // Answers who asks for the password of now.
    void confirm(const char* words, const char* goOn) {
        const QPointer asking(&panel<ConfirmPasswordPanel>());
        typeInto(*asking, "Password as it is now", words);
        press(goOn); // after which it may be gone already
        CHECK(QTest::qWaitFor([&] { return !asking || !asking->isVisible() || problemsShown(*asking) > 0; }, 20000));
    }
    void chooseNew() {
        press("Words of your own");
        auto& choosing = panel<NewPasswordPanel>();
        typeInto(choosing, "New password", kFresh);
        typeInto(choosing, "Type it once more", kFresh);
    }
    bool opensWith(const Passphrase& phrase) {
        part.reset();
        link.reset();
        try {
            Notebook::open(file, phrase, clockOf(time));
            return true;
        } catch (const Error&) {
            return false;
        }
    }

private:
    QAbstractButton* find(const char* words) const {
        QAbstractButton* last = nullptr; // of a panel, where one is open
        for (auto* each : part->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(words))
                last = each;
        return last;
    }
};

// The same with the sheet's panel open.
struct SheetScreen : SecurityScreen {
    std::vector<std::string> groups;

    SheetScreen() {
        create(kFourWords);
        groups = recoveryGroups(*rawKeyIn(link->notebook().key()));
        press("Make a recovery sheet…");
        confirm(kFourWords.c_str(), "Show the code");
        settle();
    }
    RecoverySheetPanel& sheet() { return panel<RecoverySheetPanel>(); }
    QString save() {
        press("Save as PDF…");
        auto* dialog = sheet().findChild<QFileDialog*>();
        REQUIRE(dialog);
        const auto path = QString::fromStdString((folder / "sheet.pdf").string());
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        settle();
        return path;
    }
    QList<QLineEdit*> asksFor() {
        QList<QLineEdit*> lines;
        for (auto* each : sheet().findChildren<QLineEdit*>())
            if (each->isVisible())
                lines += each;
        return lines;
    }
    QString groupOf(const QLineEdit* line) const {
        const auto number = line->accessibleName().split(QLatin1Char(' ')).last().toUInt();
        return toQt(groups.at(number - 1));
    }
};

} // namespace

TEST_CASE_METHOD(SecurityScreen, "settings say who can read the notebook", "[security][settings]") {
    create({});
    CHECK(says("Anyone who can open this computer's files can read this notebook."));
    CHECK(offers("Set a password…"));
    CHECK_FALSE(offers("Change password…"));
    CHECK_FALSE(offers("Make a recovery sheet…"));
    REQUIRE(canEncrypt());
    file = folder / "other.alongside";
    part.reset();
    create(kFourWords);
    CHECK(says("Encrypted on this computer with your password."));
    CHECK_FALSE(says("Anyone who can open"));
    CHECK_FALSE(offers("Set a password…"));
    CHECK(offers("Change password…"));
    CHECK(offers("Remove password…"));
    CHECK(says("There is none for this password yet."));
}

TEST_CASE_METHOD(SecurityScreen, "a first password encrypts the notebook and tells of the backups in the clear",
                 "[security][settings]") {
    create({});
    link->notebook().backUp(BackupCause::Asked);
    const auto damaged = folder / "mine.damaged-2026-11-19.alongside";
    const auto kept = folder / "mine.kept-2026-11-19.alongside";
    for (const auto& beside : {damaged, kept})
        std::filesystem::copy_file(file, beside);
    press("Set a password…");
    chooseNew();
    press("Set a password");
    doAsked();
    CHECK(link->notebook().isEncrypted());
    CHECK(says("1 backup can be read by anyone who has the file"));
    CHECK(
        says("1 damaged file kept beside the notebook can be read by anyone, too: mine.damaged-2026-11-19.alongside"));
    CHECK(says("mine.kept-2026-11-19.alongside. Open it and give it a password"));
    press("Delete them…");
    auto* question = part->findChild<QMessageBox*>();
    REQUIRE(question);
    press("Keep them");
    CHECK(says("1 backup can be read"));
    time.now += std::chrono::hours(1);
    press("Delete them…");
    press("Delete them");
    CHECK(QTest::qWaitFor([&] { return !says("can be read by anyone"); }, 20000));
    CHECK_FALSE(std::filesystem::exists(damaged));
    CHECK(std::filesystem::exists(kept)); // a notebook of its own
    const auto left = backupsOn(shelfOf(file));
    REQUIRE(left.size() == 1);
    CHECK(left.front().isEncrypted);
    CHECK(opensWith(kFresh));
}

TEST_CASE_METHOD(SecurityScreen, "a wrong password changes nothing and is told beside the field",
                 "[security][settings]") {
    create(kFourWords);
    press("Change password…");
    confirm("lantern meadow brisk badger", "Go on");
    CHECK(problemsShown(panel<ConfirmPasswordPanel>()) == 1);
    CHECK_FALSE(part->findChild<NewPasswordPanel*>());
    CHECK_FALSE(asked);
    confirm(kFourWords.c_str(), "Go on");
    settle();
    chooseNew();
    press("Change the password");
    REQUIRE(asked);
    CHECK(asked->done.contains(QStringLiteral("1 backup and the recovery sheets of before keep the old one")));
    doAsked();
    CHECK(says("1 backup opens only with the password of its time"));
    CHECK_FALSE(opensWith(kFourWords));
    CHECK(opensWith(kFresh));
}

TEST_CASE_METHOD(SecurityScreen, "who forgot the password changes it with the recovery sheet", "[security][settings]") {
    create(kFourWords);
    press("Change password…");
    press("Use the recovery sheet");
    auto* code = panel<ConfirmPasswordPanel>().findChild<QPlainTextEdit*>();
    QString typed;
    for (const auto& group : recoveryGroups(deriveKey("another password", saltOf(file))))
        typed += toQt(group) + QLatin1Char(' ');
    code->setPlainText(typed);
    press("Go on");
    CHECK(problemsShown(panel<ConfirmPasswordPanel>()) == 1);
    typed.clear();
    for (const auto& group : recoveryGroups(deriveKey(kFourWords, saltOf(file))))
        typed += toQt(group) + QLatin1Char(' ');
    code->setPlainText(typed);
    press("Go on");
    CHECK(part->findChild<NewPasswordPanel*>());
}

TEST_CASE_METHOD(SecurityScreen, "a password is removed only by who knows it", "[security][settings]") {
    create(kFourWords);
    press("Remove password…");
    confirm("no", "Remove the password");
    CHECK_FALSE(asked);
    confirm(kFourWords.c_str(), "Remove the password");
    doAsked();
    CHECK_FALSE(link->notebook().isEncrypted());
    CHECK(says("Anyone who can open this computer's files can read this notebook."));
    CHECK(says("1 backup opens only with the password of its time"));
}

TEST_CASE_METHOD(SheetScreen, "the sheet on paper has the code, the file and how to use it, and leaves by the one door",
                 "[security][leaving]") {
    QApplication::clipboard()->clear();
    const auto words = wordsOfPdf(save());
    const auto close = QString(words).remove(QLatin1Char(' ')); // big letters stand apart
    for (const auto& group : groups)
        CHECK(close.contains(toQt(group)));
    CHECK(words.contains(QStringLiteral("mine.alongside")));
    CHECK(words.contains(QStringLiteral("Use the recovery sheet")));
    const auto lines = link->read().trail.newestFirst();
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().what == Leaving{DocumentKind::RecoverySheet, WayOut::SavedPdf, {}, false});
    CHECK(QApplication::clipboard()->text().isEmpty());
}

TEST_CASE_METHOD(SheetScreen, "a sheet counts as kept once two of its groups are typed back", "[security]") {
    for (const auto& group : groups)
        CHECK(says(group.c_str()));
    save();
    for (const auto& group : groups)
        CHECK_FALSE(says(group.c_str()));
    auto lines = asksFor();
    REQUIRE(lines.size() == 2);
    CHECK(groupOf(lines[0]) != groupOf(lines[1]));
    QTest::keyClicks(lines[0], groupOf(lines[0]).toLower());
    QTest::keyClicks(lines[1], groupOf(lines[0]));
    press("It is on paper");
    CHECK(problemsShown(sheet()) == 1);
    CHECK_FALSE(keptSheet(link->notebook()));
    lines[1]->clear();
    QTest::keyClicks(lines[1], groupOf(lines[1]));
    press("It is on paper");
    REQUIRE(keptSheet(link->notebook()));
    CHECK(keptSheet(link->notebook())->madeOn == link->today());
    CHECK(keptSheet(link->notebook())->isCurrent);
    CHECK(says("You made one on"));
}

TEST_CASE_METHOD(SheetScreen, "a sheet that left and was not typed back is told of, until one is", "[security]") {
    save();
    sheet().reject();
    settle();
    CHECK(says("You printed or saved one on"));
    CHECK_FALSE(says("There is none for this password yet."));
    CHECK_FALSE(keptSheet(link->notebook()));
    rememberSheet(link->notebook(), link->today());
    CHECK_FALSE(unconfirmedSheet(link->notebook()));
}

TEST_CASE_METHOD(SheetScreen, "after a change of the password the sheet is one of before", "[security]") {
    rememberSheet(link->notebook(), link->today());
    sheet().reject();
    settle();
    press("Change password…");
    confirm(kFourWords.c_str(), "Go on");
    settle();
    chooseNew();
    press("Change the password");
    doAsked();
    REQUIRE(keptSheet(link->notebook()));
    CHECK_FALSE(keptSheet(link->notebook())->isCurrent);
    CHECK(says("goes with the password of before"));
}

TEST_CASE("a group typed back may have the slips that look alike", "[security]") {
    CHECK(isSameGroup(QStringLiteral(" 7k3-qo "), "7K3Q0"));
    CHECK(isSameGroup(QStringLiteral("l23i5"), "12315"));
    CHECK_FALSE(isSameGroup(QStringLiteral("7K3Q"), "7K3Q0"));
    CHECK_FALSE(isSameGroup(QString(), "7K3Q0"));
}

TEST_CASE_METHOD(SheetScreen, "the ways to change who can read look right", "[security][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    shoot(sheet(), sheet().size(), look.name("recovery-sheet"));
    save();
    shoot(sheet(), {620, 460}, look.name("recovery-sheet-typed-back-small"));
    sheet().reject();
    settle();
    shoot(*part, {760, 700}, look.name("security-part"));
    press("Change password…");
    shoot(panel<ConfirmPasswordPanel>(), panel<ConfirmPasswordPanel>().size(), look.name("confirm-password"));
}
