"""Signing in and out, making an account with a one-time link, and the team page of admins."""

from __future__ import annotations

from uuid import UUID

import structlog
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import Response

from bot.accounts import service as accounts
from bot.accounts.errors import InvitationInvalid, TooManyAttempts
from bot.accounts.models import Account, Role
from bot.accounts.service import SignedIn
from bot.desk import security
from bot.desk.application import ROOT, DeskApp
from bot.desk.errors import FormRefused, NotFound, NotSignedIn, PasswordsDiffer
from bot.desk.pages import page, redirect
from bot.desk.sentences import ROLES, sentence, werkstadt_name
from bot.errors import DeskError
from bot.werkstadt import LABELS, WerkStadt

log = structlog.get_logger(__name__)


def invitation_url(public_url: str, token: str) -> str:
    """The one-time link to show to whoever shall make an account."""
    return f"{public_url.rstrip('/')}{ROOT}/invitation/{token}"


class Access:
    """The pages of this module."""

    def __init__(self, app: DeskApp) -> None:
        self._app = app

    async def sign_in_page(self, request: Request) -> Response:
        """The form; who is signed in goes on to the queue."""
        try:
            await security.signed_in(self._app, request)
        except NotSignedIn:
            return self._sign_in_form(request)
        return redirect("/")

    async def sign_in(self, request: Request) -> Response:
        """Check the password and set the cookie."""
        fields = await security.form_of(self._app, request, None)
        email = fields.get("email", "")
        try:
            token = await accounts.sign_in(
                self._app.store,
                email=email,
                password=fields.get("password", ""),
                address=security.client_address(request),
                now=self._app.clock(),
            )
        except DeskError as error:
            log.info("desk_sign_in_refused", error=error.key)
            return self._sign_in_form(request, email=email, error=error)
        response = redirect("/")
        security.remember_session(self._app, response, token)
        return response

    async def sign_out(self, request: Request) -> Response:
        """End the session here and in the database."""
        who = await security.signed_in(self._app, request)
        await security.form_of(self._app, request, who.csrf)
        async with self._app.store.begin() as session:
            await accounts.sign_out(session, request.cookies[security.SESSION_COOKIE])
        response = redirect("/anmelden")
        security.forget_session(response)
        return response

    async def account_page(self, request: Request) -> Response:
        """The form behind a one-time link."""
        async with self._app.store.read() as session:
            await accounts.open_invitation(session, request.path_params["token"], now=self._app.clock())
        return self._account_form(request, {})

    async def make_account(self, request: Request) -> Response:
        """Make the account and sign it in."""
        fields = await security.form_of(self._app, request, None)
        now = self._app.clock()
        try:
            if fields.get("password") != fields.get("repeated"):
                raise PasswordsDiffer
            async with self._app.store.begin() as session:
                account = await accounts.accept_invitation(
                    session,
                    request.path_params["token"],
                    email=fields.get("email", ""),
                    name=fields.get("name", ""),
                    password=fields.get("password", ""),
                    now=now,
                )
                token = await accounts.begin_session(session, account.id, now=now)
        except InvitationInvalid:
            raise
        except DeskError as error:
            return self._account_form(request, fields, error=error)
        log.info("desk_account_made", account=str(account.id), role=account.role)
        response = redirect("/")
        security.remember_session(self._app, response, token)
        return response

    async def team_page(self, request: Request) -> Response:
        """Who works here; for admins."""
        return await self._team(await security.admin(self._app, request))

    async def invite(self, request: Request) -> Response:
        """Make a one-time link and show it once."""
        who = await security.admin(self._app, request)
        fields = await security.form_of(self._app, request, who.csrf)
        try:
            role = Role(fields.get("role", ""))
            werkstadt = WerkStadt(fields["werkstadt"]) if fields.get("werkstadt") else None
        except ValueError as error:
            raise FormRefused from error
        async with self._app.store.begin() as session:
            token = await accounts.invite(session, role=role, werkstadt=werkstadt, now=self._app.clock())
        log.info("desk_invited", by=str(who.account.id), role=role)
        return await self._team(who, link=invitation_url(self._app.settings.public_url, token))

    async def disable(self, request: Request) -> Response:
        """Void a colleague's account."""
        who = await security.admin(self._app, request)
        await security.form_of(self._app, request, who.csrf)
        try:
            account_id = UUID(request.path_params["account"])
        except ValueError as error:
            raise NotFound from error
        async with self._app.store.begin() as session:
            await accounts.disable(session, account_id, by_id=who.account.id, now=self._app.clock())
        log.info("desk_account_disabled", account=str(account_id), by=str(who.account.id))
        return redirect("/team")

    async def _team(self, who: SignedIn, link: str | None = None) -> Response:
        async with self._app.store.read() as session:
            members = await session.scalars(select(Account).order_by(Account.disabled_at.isnot(None), Account.name))
            people = [(a, ROLES[Role(a.role)], werkstadt_name(a.werkstadt)) for a in members]
        return page(
            "team.html",
            who=who,
            people=people,
            link=link,
            days=accounts.INVITATION_LENGTH.days,
            roles=ROLES,
            werkstaedten=LABELS,
        )

    def _sign_in_form(self, request: Request, email: str = "", error: DeskError | None = None) -> Response:
        status, said = sentence(error) if error else (200, "")
        token = security.form_token(request)
        response = page("sign_in.html", status=status, who=None, csrf=token, email=email, error=said)
        security.remember_form_token(self._app, response, token)
        if isinstance(error, TooManyAttempts):
            response.headers["Retry-After"] = str(int(error.params["minutes"]) * 60)
        return response

    def _account_form(self, request: Request, fields: dict[str, str], error: DeskError | None = None) -> Response:
        status, said = sentence(error) if error else (200, "")
        token = security.form_token(request)
        response = page(
            "account.html",
            status=status,
            who=None,
            csrf=token,
            name=fields.get("name", ""),
            email=fields.get("email", ""),
            minimum=accounts.MIN_PASSWORD,
            maximum=accounts.MAX_PASSWORD,
            error=said,
        )
        security.remember_form_token(self._app, response, token)
        return response
