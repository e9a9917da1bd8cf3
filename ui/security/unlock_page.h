#pragma once

#include "security/secret.h"
#include "shared/calm_page.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <functional>

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace alongside {

class PasswordField;
class RecoveryEntry;
class WrappedLabel;

// Stands in front while a notebook waits for its password, or for the code of its recovery sheet. Keys are derived
// aside, so that the window goes on; each wrong try is told beside the field, and after five the next one waits.
class UnlockPage : public CalmPage {
    Q_OBJECT
public:
    // Opens the notebook with its key and puts it in the window. Throws Error; then the page tells.
    using Open = std::function<void(const Passphrase& key)>;

    UnlockPage(std::filesystem::path file, Open open, QWidget* parent = nullptr);
    ~UnlockPage() override;

    // Asks this computer's keychain first; where it has no key that fits the page says so and goes on.
    void openByKeychain();

Q_SIGNALS:
    void damageSuspected();                             // a damaged first page looks like a wrong password
    void damageFound(const alongside::Passphrase& key); // which opens other pages, and not the first

private:
    enum class Part { Password, Sheet };

    QWidget* makePasswordPart();
    QWidget* makeRecoveryPart();
    void addWayOfDamage();
    void unlock();
    void unlockBySheet();
    bool opens(const Passphrase& key, const std::function<void()>& isWrong);
    void lookForDamage(const SharedSecret& tried, const std::function<void()>& isWrong);
    void tellWrong();
    void tellWrongSheet();
    void sayOfKeychain(const QString& words);
    void forgetKeychain();
    void countDown();
    void showPart(Part part);

    std::filesystem::path file_;
    Open open_;
    PasswordField* password_ = nullptr;
    QPushButton* unlock_ = nullptr;
    WrappedLabel* pause_ = nullptr;
    WrappedLabel* keychain_ = nullptr; // what came of asking it
    QPushButton* damaged_ = nullptr;   // once a second try was wrong
    RecoveryEntry* recovery_ = nullptr;
    std::array<QWidget*, 2> parts_; // one is seen; making them fills the pointers above
    QTimer* seconds_;
    std::chrono::seconds left_{0}; // until the next try
    int wrongTries_ = 0;
    bool deriving_ = false;
};

} // namespace alongside
