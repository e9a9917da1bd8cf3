#include "backups/restore_panel.h"

#include "backups/backup_words.h"
#include "security/password_field.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "store/error.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kWidth = 600;

QString changedWords(const BackupPreview& preview, Date today) {
    return preview.newest ? capitalized(momentWords(*preview.newest, today)) : RestorePanel::tr("Never");
}

// A row for each kind of record, both numbers side by side; a screen reader hears the row as one.
class Comparison {
public:
    explicit Comparison(QWidget* card) : grid_(new QGridLayout(card)) {
        grid_->setHorizontalSpacing(px(space::kLarge));
        grid_->setVerticalSpacing(px(space::kSmall));
        grid_->setColumnStretch(0, 1);
    }
    void add(const QString& what, const QString& then, const QString& now, TextRole role = TextRole::Body) {
        const int row = grid_->rowCount();
        auto* name = new WrappedLabel(what, TextRole::Body, Shade::Secondary);
        name->setAccessibleName(RestorePanel::tr("%1: %2 in the backup, %3 in the notebook now").arg(what, then, now));
        grid_->addWidget(name, row, 0);
        grid_->addWidget(new WrappedLabel(then, role), row, 1);
        grid_->addWidget(new WrappedLabel(now, role), row, 2);
    }
    void add(const QString& what, std::int64_t then, std::int64_t now) {
        add(what, QLocale().toString(static_cast<qlonglong>(then)), QLocale().toString(static_cast<qlonglong>(now)),
            then == now ? TextRole::Body : TextRole::Strong);
    }

private:
    QGridLayout* grid_;
};

// Holds that are on now and not in the backup: "Ana Ruiz and everybody"; empty where there is none.
QString liftedWords(const BackupPreview& then, const BackupPreview& now, const Tables& read) {
    QStringList names;
    for (const auto& uuid : now.held) {
        if (then.held.contains(uuid))
            continue;
        const auto id = read.teachers.keyOf(uuid);
        const auto teacher = id ? read.teachers.findAnywhere(*id) : std::nullopt;
        names += teacher ? toQt(teacher->name) : RestorePanel::tr("everybody");
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

RestorePanel::RestorePanel(NotebookLink& link, const Backup& backup, QWidget* parent)
    : Panel(tr("Restore a backup"), parent), link_(link), backup_(backup), content_(new QWidget),
      restore_(makeButton(ButtonKind::Primary, tr("Restore this one"), QStringLiteral("history"))) {
    widen(kWidth);
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    body()->addWidget(
        new WrappedLabel(tr("%1. %2.", "when a backup was made; why")
                             .arg(capitalized(momentWords(backup.made, link.today())), causeWords(backup)),
                         TextRole::Body, Shade::Secondary));
    body()->addWidget(content_);
    body()->addStretch();
    addFooter();
    try {
        const auto key = backup.isEncrypted ? link.notebook().key() : Passphrase{};
        show(previewOf(backup.file, key), key);
    } catch (const Error& error) {
        if (backup.isEncrypted &&
            (error.kind() == Error::Kind::NotANotebook || error.kind() == Error::Kind::WrongPassword ||
             error.kind() == Error::Kind::PasswordNeeded))
            askPassword();
        else
            column->addWidget(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"),
                                             tr("This backup is damaged and cannot be restored. Choose another one.")));
    }
}

void RestorePanel::addFooter() {
    auto* cancel = makeButton(ButtonKind::Secondary, tr("Cancel"));
    restore_->setEnabled(false);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(restore_);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore_, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed(key_);
    });
    cancel->setFocus();
}

void RestorePanel::askPassword() {
    password_ = new PasswordField(tr("Password of that time"));
    auto* look = makeButton(ButtonKind::Secondary, tr("Look inside"));
    content_->layout()->addWidget(
        new WrappedLabel(tr("This backup was made under another password than today's, or is damaged.")));
    content_->layout()->addWidget(password_);
    content_->layout()->addWidget(look);
    connect(look, &QPushButton::clicked, this, &RestorePanel::tryPassword);
    connect(password_, &PasswordField::entered, this, &RestorePanel::tryPassword);
    password_->line()->setFocus();
}

void RestorePanel::tryPassword() {
    if (password_->isEmpty())
        return password_->setProblem(tr("Type the password first."));
    const auto typed = password_->typed();
    LongWork::start(
        this, tr("Looking inside"),
        [file = backup_.file, typed](const Progress&) { return previewOf(file, typed->passphrase()); },
        [this, typed](std::future<BackupPreview>& looked) { showLooked(looked, typed); });
}

void RestorePanel::showLooked(std::future<BackupPreview>& looked, const SharedSecret& password) {
    attempt(this, [&] {
        try {
            show(looked.get(), password->passphrase());
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::NotANotebook && error.kind() != Error::Kind::WrongPassword)
                throw;
            password_->setProblem(tr("This password does not open the backup."));
            password_->choose();
        }
    });
}

void RestorePanel::show(const BackupPreview& then, const Passphrase& key) {
    const auto today = link_.today();
    const auto now = previewOf(link_.notebook().file(), link_.notebook().key());
    content_->layout()->addWidget(new NoticeLine(
        Tone::Warn, QStringLiteral("triangle-alert"),
        tr("The backup takes the notebook's place. What was written since is then no longer in the notebook, but "
           "nothing is lost: the notebook as it is now is kept first, as \"%1\" among these backups.")
            .arg(causeWords(BackupCause::Restore))));
    if (const auto lifted = liftedWords(then, now, link_.read()); !lifted.isEmpty())
        content_->layout()->addWidget(
            new NoticeLine(Tone::Warn, QStringLiteral("lock"),
                           tr("A hold is on %1 that this backup does not know: restoring it ends the hold, and what it "
                              "keeps can be deleted for good again. Set it anew afterwards.")
                               .arg(lifted)));
    auto* card = new Card;
    auto* inner = new QWidget;
    card->body()->addWidget(inner);
    Comparison rows(inner);
    rows.add({}, tr("Backup"), tr("Now"), TextRole::Strong);
    rows.add(tr("Last changed"), changedWords(then, today), changedWords(now, today));
    rows.add(tr("Teachers"), then.teachers, now.teachers);
    rows.add(tr("Meetings"), then.meetings, now.meetings);
    rows.add(tr("Next steps"), then.nextSteps, now.nextSteps);
    rows.add(tr("Wins"), then.wins, now.wins);
    rows.add(tr("Agreements"), then.agreements, now.agreements);
    rows.add(tr("Cycles"), then.cycles, now.cycles);
    rows.add(tr("Journal"), then.reflections, now.reflections);
    rows.add(tr("Records in the bin"), then.inBin, now.inBin);
    content_->layout()->addWidget(card);
    if (password_)
        password_->setEnabled(false);
    key_ = key;
    restore_->setEnabled(true);
}

} // namespace alongside
