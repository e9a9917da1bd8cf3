#pragma once

#include "exchange/content.h"
#include "shared/navigator.h"
#include "shared/parts_page.h"

class QPushButton;

namespace alongside {

class JournalPage;
class NotebookLink;

enum class ReflectPart { Journal, Anonymous };

// How the work looks from both sides: the coach's private journal, and what teachers say without their names.
class ReflectPage : public PartsPage {
    Q_OBJECT
public:
    ReflectPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    static QStringList partNames();
    void showPart(ReflectPart part) { PartsPage::showPart(static_cast<int>(part)); }

    // The pages of the journal about a teacher, of one kind of trust where that is given.
    void narrowTo(TeacherId teacher, const std::optional<Dimension>& dimension);

protected:
    QWidget* made(int part) override;
    void shown(int part) override;

private:
    NotebookLink& link_;
    Navigator& navigator_;
    const Content& content_;
    QPushButton* write_;
    JournalPage* journal_ = nullptr; // the part shown first
};

} // namespace alongside
