#pragma once

#include "security/secret.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"
#include "store/backups/backup_preview.h"
#include "store/backups/backup_shelf.h"

#include <future>

class QPushButton;
class QVBoxLayout;

namespace alongside {

class PasswordField;

// What a backup holds beside what the notebook holds now, and the button that puts the one in the other's place. A
// backup from before the password changed is opened with the password of that time.
class RestorePanel : public Panel {
    Q_OBJECT
public:
    RestorePanel(NotebookLink& link, const Backup& backup, QWidget* parent);

Q_SIGNALS:
    void confirmed(const alongside::Passphrase& key); // of the backup

private:
    void askPassword();
    void tryPassword();
    void show(const BackupPreview& then, const Passphrase& key);
    void showLooked(std::future<BackupPreview>& looked, const SharedSecret& password);
    void addFooter();

    NotebookLink& link_;
    Backup backup_;
    QWidget* content_;
    PasswordField* password_ = nullptr;
    QPushButton* restore_;
    Passphrase key_;
};

} // namespace alongside
