#pragma once

#include "shared/calm_page.h"
#include "store/rescue/rescue.h"

#include <filesystem>
#include <future>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace alongside {

class PasswordField;
class WrappedLabel;

// Why the page is there.
enum class RescueReason {
    Damaged,   // damage was found
    Suspected, // the coach thinks that there may be some
};

// Stands in front of a damaged notebook: the ways out, each a card with a sentence and a button, the one to be
// recommended first. Looks itself at what there is; whoever put it there goes the ways.
class RescuePage : public CalmPage {
    Q_OBJECT
public:
    RescuePage(std::filesystem::path file, Passphrase key, RescueReason reason, Date today, QWidget* parent = nullptr);
    ~RescuePage() override;

    const std::filesystem::path& file() const { return file_; }

    // Shows the ways, as after looking.
    void show(const RescueLook& look);
    using QWidget::show;

Q_SIGNALS:
    void wholeFound(const alongside::Passphrase& key); // of a suspected one: there is no damage
    void backupWanted(const alongside::WayBack& way);
    void salvageWanted(const alongside::Passphrase& key);
    void readingWanted(const alongside::Passphrase& key);
    void looked(); // a look, which may have taken a while, has ended

private:
    struct Way;

    void addBeginning();
    QWidget* makePasswordPart();
    void lookWithPassword();
    void look(const Passphrase& key);
    void showLooked(std::future<RescueLook>& looked);
    std::vector<Way> waysIn(const RescueLook& look);
    QWidget* makeCard(const Way& way, bool isFirst);

    std::filesystem::path file_;
    RescueReason reason_;
    Date today_;
    PasswordField* typed_ = nullptr; // before the part that holds it, which sets it
    QWidget* password_;
    QWidget* cards_;
    QPushButton* again_;
    WrappedLabel* none_;
};

} // namespace alongside
