#pragma once

#include "security/secret.h"
#include "shared/panel.h"

class QLabel;
class QPushButton;

namespace alongside {

class PasswordField;
class SegmentedChoice;
class WrappedLabel;

// Where a notebook gets a password: four words that are offered, or the coach's own, typed once more to be sure.
// Whoever opens it closes it when it has taken the password.
class NewPasswordPanel : public Panel {
    Q_OBJECT
public:
    // `done` is what its button says. In a build without encryption it only says so, and goes on without.
    NewPasswordPanel(const QString& title, const QString& done, QWidget* parent);
    ~NewPasswordPanel() override;

    // A quiet second way, and what it means.
    void offerWithout();

Q_SIGNALS:
    void chosen(const alongside::SharedSecret& password);
    void withoutWanted();

private:
    void build(const QString& done);
    void buildUnencrypted();
    QWidget* makeOfferedPart();
    QWidget* makeOwnPart();
    QPushButton* addEnd(const QString& done);
    void goWithout();
    void offerOthers();
    void showPart(bool own);
    void showStrength();
    void submit();
    SharedSecret offeredOrOwn();

    QString offered_;
    SegmentedChoice* which_ = nullptr;
    QLabel* words_ = nullptr;
    QWidget* offeredPart_ = nullptr;
    QWidget* ownPart_ = nullptr;
    PasswordField* own_ = nullptr;
    PasswordField* again_ = nullptr;
    WrappedLabel* strength_ = nullptr;
};

} // namespace alongside
