#include "security/security_part.h"

#include "security/confirm_password_panel.h"
#include "security/keychain.h"
#include "security/left_key.h"
#include "security/lock_card.h"
#include "security/new_password_panel.h"
#include "security/older_copies_card.h"
#include "security/recovery_sheet_panel.h"
#include "settings/part_column.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/window_memory.h"
#include "shared/wording/date_words.h"
#include "store/database_version.h"
#include "store/keys/change_password.h"

#include <QEventLoop>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace alongside {
namespace {

constexpr std::chrono::seconds kPatience{3};

// How many backups keep the password of now once it has changed; one more is made on the way.
int keptWithOld(const std::filesystem::path& file) {
    int kept = 1;
    for (const auto& backup : backupsOn(shelfOf(file)))
        kept += backup.isEncrypted ? 1 : 0;
    return kept;
}

// The key in the keychain goes with the password of before. In the thread of the work, for which the window waits even
// when the system ends the program; a keychain that takes longer is asked again once the notebook is open.
void forgetKept(const std::filesystem::path& file) {
    const auto path = toQt(file.string());
    if (!WindowMemory().opensUnasked(path))
        return;
    noteLeftKey(file);
    WindowMemory().setOpensUnasked(path, false);
    Keychain keychain;
    QEventLoop waiting;
    bool isAnswered = false;
    forgetKey(keychain, file, [&](Keychain::Answer) {
        isAnswered = true;
        waiting.quit();
    });
    if (isAnswered)
        return;
    QTimer::singleShot(kPatience, &waiting, &QEventLoop::quit);
    waiting.exec();
}

QString wordsForMeaning(const Notebook& notebook) {
    if (!canEncrypt())
        return SecurityPart::tr("This copy of Alongside was built without encryption, so the notebook cannot have a "
                                "password.");
    if (notebook.file().empty())
        return SecurityPart::tr("A notebook that is in no file has no password.");
    if (notebook.isReadOnly())
        return SecurityPart::tr("You can read this notebook and not change it, nor its password.");
    if (notebook.isEncrypted())
        return SecurityPart::tr("Without the password, or the recovery sheet, nobody can read a word, not even the "
                                "authors of Alongside. Its backups have the password too.");
    return SecurityPart::tr("A password encrypts the notebook and the backups that are made from then on.");
}

} // namespace

SecurityPart::SecurityPart(NotebookLink& link, QWidget* parent)
    : Page(link, Changes{}, parent), protected_(new NoticeLine(Tone::Ok, QStringLiteral("lock"),
                                                               tr("Encrypted on this computer with your password."))),
      open_(new NoticeLine(Tone::Warn, QStringLiteral("lock-open"),
                           tr("Anyone who can open this computer's files can read this notebook."))),
      means_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)),
      set_(makeButton(ButtonKind::Primary, tr("Set a password…"), QStringLiteral("lock"))),
      change_(makeButton(ButtonKind::Secondary, tr("Change password…"))),
      remove_(makeButton(ButtonKind::Quiet, tr("Remove password…"))), sheetCard_(new Card(tr("Recovery sheet"))),
      sheet_(new WrappedLabel), oldSheet_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})),
      lock_(new LockCard(link)),
      make_(makeButton(ButtonKind::Secondary, tr("Make a recovery sheet…"), QStringLiteral("file-text"))),
      older_(new OlderCopiesCard(link)) {
    auto* column = columnOf(this);
    column->addWidget(makePasswordCard());
    makeSheetCard();
    column->addWidget(sheetCard_);
    column->addWidget(lock_);
    connect(lock_, &LockCard::lockingChanged, this, &SecurityPart::lockingChanged);
    column->addWidget(older_);
    column->addStretch();
}

QWidget* SecurityPart::makePasswordCard() {
    auto* card = new Card(tr("Password"));
    for (auto* each : {static_cast<QWidget*>(protected_), static_cast<QWidget*>(open_), static_cast<QWidget*>(means_)})
        card->body()->addWidget(each);
    card->body()->addWidget(inFlow({set_, change_, remove_}));
    connect(set_, &QPushButton::clicked, this, [this] { askForNew(tr("Set a password")); });
    connect(change_, &QPushButton::clicked, this, &SecurityPart::askToChange);
    connect(remove_, &QPushButton::clicked, this, &SecurityPart::askToRemove);
    return card;
}

void SecurityPart::makeSheetCard() {
    sheetCard_->body()->addWidget(new WrappedLabel(
        tr("One page of paper with a code that opens the notebook if you forget the password. Nothing else does."),
        TextRole::Body, Shade::Secondary));
    sheetCard_->body()->addWidget(sheet_);
    sheetCard_->body()->addWidget(oldSheet_);
    sheetCard_->body()->addWidget(make_, 0, Qt::AlignLeft);
    connect(make_, &QPushButton::clicked, this, &SecurityPart::askForSheet);
}

// Backups come and go without this page being told.
void SecurityPart::showEvent(QShowEvent* event) {
    refreshSoon();
    Page::showEvent(event);
}

void SecurityPart::refresh() {
    const bool has = notebook().isEncrypted();
    const bool canChange = canEncrypt() && !notebook().file().empty() && !notebook().isReadOnly();
    protected_->setVisible(has);
    open_->setVisible(!has);
    means_->setWords(wordsForMeaning(notebook()));
    set_->setVisible(canChange && !has);
    change_->setVisible(canChange && has);
    remove_->setVisible(canChange && has);
    sheetCard_->setVisible(canChange && has);
    lock_->setVisible(has);
    lock_->refresh();
    if (has)
        showSheet();
    older_->refresh();
}

void SecurityPart::showSheet() {
    const auto kept = keptSheet(notebook());
    const auto left = unconfirmedSheet(notebook());
    const bool isOld = kept && !kept->isCurrent;
    sheet_->setWords(kept ? tr("You made one on %1.").arg(fullDay(kept->madeOn))
                          : tr("There is none for this password yet."));
    sheet_->setVisible(!isOld && !left);
    if (left)
        oldSheet_->setWords(tr("You printed or saved one on %1 and did not confirm it. It opens this notebook all the "
                               "same: find it, and once it is on paper delete the file. Or make it again, it has the "
                               "same code, and type the two groups back.")
                                .arg(fullDay(*left)));
    else if (isOld)
        oldSheet_->setWords(tr("The sheet of %1 goes with the password of before: it opens the backups of that time "
                               "and no longer this notebook. Make a new one.")
                                .arg(fullDay(kept->madeOn)));
    oldSheet_->setVisible(isOld || left);
}

void SecurityPart::askForNew(const QString& title) {
    auto* panel = openPanel<NewPasswordPanel>(title, title, this);
    connect(panel, &NewPasswordPanel::chosen, this, [this, panel](const SharedSecret& fresh) {
        panel->accept();
        const bool had = notebook().isEncrypted();
        change(fresh, had ? tr("Changing the password") : tr("Encrypting the notebook"),
               had ? tr("The password has changed. %Ln backup(s) and the recovery sheets of before keep the old one.",
                        nullptr, keptWithOld(notebook().file()))
                   : tr("The notebook has a password now. A recovery sheet comes next."));
    });
}

void SecurityPart::askToChange() {
    auto* panel = openPanel<ConfirmPasswordPanel>(
        link(), tr("Change the password"),
        tr("A backup is made first. It keeps the password of now, as do all backups and recovery sheets of before."),
        tr("Go on"), this);
    connect(panel, &ConfirmPasswordPanel::confirmed, this, [this] { askForNew(tr("Change the password")); });
}

void SecurityPart::askToRemove() {
    auto* panel = openPanel<ConfirmPasswordPanel>(
        link(), tr("Remove the password"),
        tr("Then anyone who can open this computer's files can read the notebook and the backups that are made from "
           "then on. Backups of before keep the password of now."),
        tr("Remove the password"), this);
    connect(panel, &ConfirmPasswordPanel::confirmed, this, [this] {
        change({}, tr("Removing the password"), tr("The notebook has no password any more: it is not encrypted."));
    });
}

void SecurityPart::askForSheet() {
    auto* panel = openPanel<ConfirmPasswordPanel>(link(), tr("Make a recovery sheet"),
                                                  tr("The sheet shows a code that opens the notebook, so the password "
                                                     "is asked for once more."),
                                                  tr("Show the code"), this);
    if (!keptSheet(notebook()))
        panel->offerNoSheet();
    connect(panel, &ConfirmPasswordPanel::confirmed, this, [this] {
        auto* sheet = openPanel<RecoverySheetPanel>(link(), this);
        connect(sheet, &QDialog::finished, this, &SecurityPart::refreshSoon);
    });
}

void SecurityPart::change(const SharedSecret& fresh, const QString& title, const QString& done) {
    const auto work = [file = notebook().file(), key = rawKeyIn(notebook().key()), fresh,
                       now = notebook().now()](const Progress& progress) {
        const auto password = fresh ? fresh->passphrase() : Passphrase{};
        changePassword(file, key ? asPassphrase(*key) : Passphrase{}, password, shelfOf(file).folder, now, progress);
        forgetKept(file);
        return keyFor(file, password);
    };
    Q_EMIT whileClosedAsked({title, work, done});
}

} // namespace alongside
