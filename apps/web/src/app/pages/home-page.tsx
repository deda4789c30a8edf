import { OwnGroups } from '../../features/home/own-groups';

/** `/` for those whom no other page is the obvious start for. */
export const HomePage = () => <OwnGroups />;
