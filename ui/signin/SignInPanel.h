// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/People.h"
#include "core/service/SignInService.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace yorozu::ui {

class DeskContext;

// Who are you, and the password: a card in the middle of what it is laid over. Either anybody of the list (or a login
// that is typed), or one person whose screen is locked.
class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPanel(DeskContext& context, QWidget* parent = nullptr);

    // Anybody; `usual` stands there already.
    void askAnybody(Id<Staff> usual = {});
    // The person whose screen this is; another one can sign in all the same.
    void askFor(Id<Staff> person, const QString& name);
    bool asksForOne() const { return !m_person.isNull(); }
    // Where it is the server that knows the password of the one person: who asks it. Then verified() is emitted instead
    // of signedIn(), and for another person anotherWanted().
    using Verify = std::function<void(const QString& password, std::function<void(const Status&)> then)>;
    void setVerify(Verify verify) { m_verify = std::move(verify); }
    // Instead of a problem: what is going on.
    void say(const QString& sentence);

Q_SIGNALS:
    void signedIn(const yorozu::Caller& caller);
    void verified();
    void anotherWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void loadNames();
    void fill();
    void showMode();
    void tryIt();
    void askServer(const QString& password);
    void judge(const service::SignInOutcome& outcome, const QString& password);
    void refuse(const service::SignInRefusal& refusal);
    void countDown();
    void refresh();
    void complain(const QString& sentence);
    Id<Staff> chosen() const;

    DeskContext& m_context;
    QList<SignInName> m_names;
    Id<Staff> m_person; // null: anybody
    QString m_personName;
    Id<Staff> m_usual;
    QLabel* m_title;
    QLabel* m_whoName;
    QLabel* m_who; // the one person
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_passwordName;
    QLineEdit* m_password;
    QLabel* m_problem;
    QPushButton* m_other;
    QPushButton* m_accept;
    QLabel* m_honest;
    QTimer m_second;
    std::optional<service::SignInRefusal> m_refusal; // that one has to wait for
    bool m_working = false;
    Verify m_verify;
    int m_failures = 0; // of verifying
};

} // namespace yorozu::ui
