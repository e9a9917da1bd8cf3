#pragma once

#include "security/secret.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <array>

class QPushButton;

namespace alongside {

class PasswordField;
class RecoveryEntry;

// Asks who sits there for the notebook's password, or for the code of its recovery sheet, before the password is
// changed or the code is shown. It closes when the answer is right.
class ConfirmPasswordPanel : public Panel {
    Q_OBJECT
public:
    // `why` says what comes next; `goOn` is what its button says.
    ConfirmPasswordPanel(NotebookLink& link, const QString& title, const QString& why, const QString& goOn,
                         QWidget* parent);
    ~ConfirmPasswordPanel() override;

    void offerNoSheet(); // there is none yet

Q_SIGNALS:
    void confirmed();

private:
    enum class Part { Password, Sheet };

    QWidget* makePasswordPart();
    QWidget* makeSheetPart();
    void showPart(Part part);
    void goOn();
    void checkPassword();
    void checkSheet();
    bool isKey(const RawKey& key) const;
    void confirm();

    NotebookLink& link_;
    PasswordField* password_ = nullptr;
    RecoveryEntry* sheet_ = nullptr;
    QPushButton* toSheet_ = nullptr;
    std::array<QWidget*, 2> parts_; // making them fills the pointers above
    Part part_ = Part::Password;
    bool deriving_ = false;
};

} // namespace alongside
